package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/**
 * Whether results are precise enough: the half-widths of the mean and of the p99 of all requests
 * are at most a share of them. One run may be enough by its batches; else it takes {@value #FEWEST}
 * replications, since the spread of fewer is itself little known, and stopping at the first narrow
 * interval would stop at those that are too narrow.
 */
final class Precision {
  static final int FEWEST = 5;

  private Precision() {}

  static boolean isReached(List<SimulationResult> runs, double share) {
    if (runs.size() > 1 && runs.size() < FEWEST) {
      return false;
    }
    SimulationResult pooled = Pool.of(runs);
    Latency latency = pooled.outcome().latency();
    Confidence confidence = pooled.outcome().confidence();
    return isWithin(confidence.mean(), share * latency.mean())
        && isWithin(confidence.p99(), share * latency.p99());
  }

  private static boolean isWithin(Optional<Interval> interval, double most) {
    return interval.isPresent() && interval.get().halfWidth() <= most;
  }
}
