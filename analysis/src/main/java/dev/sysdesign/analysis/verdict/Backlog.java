package dev.sysdesign.analysis.verdict;

import java.util.OptionalLong;

/**
 * What waits at a component after the last fault, far more than without faults. Depths are averages
 * over an interval of the time line.
 *
 * @param depth calls or messages that wait at the end of the fault, or at their most after it
 * @param left those that wait at the end of the run
 * @param usual the most that wait in any interval without faults
 * @param perSecond by how many fewer there are each second, from the deepest interval to the last
 *     that is far above the usual; negative: they become more
 * @param drainedNanos from the end of the fault until no more wait than is usual; empty: not within
 *     the run
 */
public record Backlog(
    String component,
    double depth,
    double left,
    double usual,
    double perSecond,
    OptionalLong drainedNanos) {
  private static final double NANOS = 1e9;

  /**
   * How long the rest takes after the end of the run, at the same rate, in nanoseconds; empty where
   * it is drained, or does not shrink.
   */
  public OptionalLong toDrainNanos() {
    return drainedNanos.isPresent() || perSecond <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round((left - usual) / perSecond * NANOS));
  }
}
