package dev.sysdesign.server.analysis;
