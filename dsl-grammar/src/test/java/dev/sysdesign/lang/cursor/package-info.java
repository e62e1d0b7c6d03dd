package dev.sysdesign.lang.cursor;
