package dev.sysdesign.server.document;
