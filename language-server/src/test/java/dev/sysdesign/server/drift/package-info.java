package dev.sysdesign.server.drift;
