package dev.sysdesign.server.symbol;
