package dev.sysdesign.server.syntax;
