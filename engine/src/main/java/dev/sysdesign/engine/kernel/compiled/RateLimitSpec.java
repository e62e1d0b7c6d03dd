package dev.sysdesign.engine.kernel.compiled;

/**
 * A token bucket of an instance, and that of the writes where they have their own.
 *
 * @param interval nanoseconds between two calls in the long run
 * @param slack how far ahead of that they may be after a quiet time
 * @param apart whether writes have their own
 * @param longest nanoseconds that a call over the limit waits at most
 */
public record RateLimitSpec(
    double interval,
    double slack,
    boolean apart,
    double writeInterval,
    double writeSlack,
    long longest) {}
