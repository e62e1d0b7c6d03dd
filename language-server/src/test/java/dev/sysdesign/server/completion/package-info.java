package dev.sysdesign.server.completion;
