package dev.sysdesign.engine.result;

import java.util.Optional;

/**
 * 95 % confidence intervals, from batch means and sectioning over one run. One is absent where the
 * run is too short for it, and all are where it was cut short or had faults: the parts of a run
 * that changes its course are no sample of anything.
 */
public record Confidence(
    Optional<Interval> mean,
    Optional<Interval> p50,
    Optional<Interval> p90,
    Optional<Interval> p95,
    Optional<Interval> p99,
    Optional<Interval> p999,
    Optional<Interval> throughput,
    Optional<Interval> errorRate) {
  /** Nothing could be estimated, or nobody asked. */
  public static final Confidence NONE =
      new Confidence(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
