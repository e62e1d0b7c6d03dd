package dev.sysdesign.lang.symbol;
