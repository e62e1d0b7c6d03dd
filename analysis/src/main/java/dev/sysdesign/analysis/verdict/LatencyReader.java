package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Reads a latency: its mean, a percentile or its maximum.
 *
 * @param needed the fewest samples to judge by
 * @param bucketed whether it is read from the buckets of a histogram, as percentiles are
 */
record LatencyReader(
    MetricSpec metric,
    long needed,
    ToDoubleFunction<Latency> value,
    Function<Confidence, Optional<Interval>> interval,
    boolean bucketed)
    implements MetricReader {

  /** A percentile needs 10 ÷ (1 − p) samples, so that ten of them lie above it. */
  static LatencyReader percentile(
      MetricSpec metric,
      double p,
      ToDoubleFunction<Latency> value,
      Function<Confidence, Optional<Interval>> interval) {
    return new LatencyReader(metric, Math.round(10 / (1 - p)), value, interval, true);
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Optional<Outcome> outcome = new Subject(objective.metric(), evidence.run()).outcome();
    Latency latency = outcome.map(Outcome::latency).orElse(Latency.NONE);
    if (latency.isEmpty()) {
      return new Reading.Unmeasured("Nothing succeeded, so there is no latency.");
    }
    Value measured = new Value.Quantity(value.applyAsDouble(latency), Dimension.TIME);
    if (latency.count() < needed) {
      return Samples.tooFew(measured, latency.count(), needed);
    }
    double nanos = value.applyAsDouble(latency);
    return new Reading.Measured(
        measured,
        interval.apply(outcome.get().confidence()),
        bucketed ? Histogram.resolution(nanos) : 0);
  }
}
