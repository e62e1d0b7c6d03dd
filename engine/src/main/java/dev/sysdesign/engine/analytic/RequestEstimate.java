package dev.sysdesign.engine.analytic;

/**
 * What the formulas say of a class of requests of one client, end to end.
 *
 * @param rate requests per second
 * @param latency mean, in nanoseconds
 * @param error by how much the published error of the approximations may put it off
 */
public record RequestEstimate(
    String name, String client, double rate, double latency, double error) {}
