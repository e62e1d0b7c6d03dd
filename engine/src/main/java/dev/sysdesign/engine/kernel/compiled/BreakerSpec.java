package dev.sysdesign.engine.kernel.compiled;

/** A circuit breaker: share of failures that opens it, over which time, and for how long. */
public record BreakerSpec(double failures, long window, long sleep, int probes) {}
