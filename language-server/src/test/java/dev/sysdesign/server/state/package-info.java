package dev.sysdesign.server.state;
