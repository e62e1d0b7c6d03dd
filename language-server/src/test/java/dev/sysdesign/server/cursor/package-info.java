package dev.sysdesign.server.cursor;
