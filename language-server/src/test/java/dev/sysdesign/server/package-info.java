package dev.sysdesign.server;
