package dev.sysdesign.lang.drift;
