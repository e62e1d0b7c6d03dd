package dev.sysdesign.engine.result;

/** Where failures of requests began: a component, why, and how many requests it failed. */
public record RootCause(String component, Cause cause, long count) {}
