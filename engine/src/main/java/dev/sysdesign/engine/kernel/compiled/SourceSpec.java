package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.random.Law;

/**
 * How a client sends.
 *
 * @param curve how its rate changes; null: it does not
 * @param burst requests that arrive at once every {@code burstEvery}; 0: none
 * @param users of a closed loop; 0: an open one
 */
public record SourceSpec(
    Law interarrival,
    int batch,
    double[] cumulativeShare,
    int[] flow,
    RateCurve curve,
    int burst,
    long burstEvery,
    int users,
    Law think) {}
