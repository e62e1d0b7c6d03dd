package dev.sysdesign.engine.result;

import dev.sysdesign.engine.model.Edge;

/**
 * What a caller saw on one edge.
 *
 * @param outcome from the first attempt to the answer
 * @param attempts attempts sent; above {@code outcome.counts().offered()} by the retries
 * @param requestBytes bytes sent by the caller in the measured window
 * @param responseBytes bytes answered by the callee in the measured window
 * @param crossZoneShare share of the attempts that crossed from one zone into another
 */
public record EdgeResult(
    Edge edge,
    Outcome outcome,
    long attempts,
    double requestBytes,
    double responseBytes,
    double crossZoneShare) {}
