package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.model.Edge;

/**
 * What the formulas say of one edge.
 *
 * @param calls per second, each with all its attempts counted as one
 * @param latency mean time as the caller sees it, network included, in nanoseconds; NaN without
 *     calls
 */
public record EdgeEstimate(Edge edge, double calls, double latency) {}
