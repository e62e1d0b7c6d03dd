package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Reads a latency: its mean, a percentile or its maximum.
 *
 * @param needed the fewest samples to judge by
 * @param line where the system's time line has it; empty where it does not
 */
record LatencyReader(
    MetricSpec metric,
    long needed,
    ToDoubleFunction<Latency> value,
    Function<Confidence, Optional<Interval>> interval,
    Optional<Function<Timeline, Series>> line)
    implements MetricReader {

  LatencyReader(
      MetricSpec metric,
      long needed,
      ToDoubleFunction<Latency> value,
      Function<Confidence, Optional<Interval>> interval) {
    this(metric, needed, value, interval, Optional.empty());
  }

  /** A percentile needs 10 ÷ (1 − p) samples, so that ten of them lie above it. */
  static LatencyReader percentile(
      MetricSpec metric,
      double p,
      ToDoubleFunction<Latency> value,
      Function<Confidence, Optional<Interval>> interval) {
    return new LatencyReader(metric, Math.round(10 / (1 - p)), value, interval);
  }

  static LatencyReader percentile(
      MetricSpec metric,
      double p,
      ToDoubleFunction<Latency> value,
      Function<Confidence, Optional<Interval>> interval,
      Function<Timeline, Series> line) {
    return new LatencyReader(metric, Math.round(10 / (1 - p)), value, interval, Optional.of(line));
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
    return new Reading.Measured(measured, interval.apply(outcome.get().confidence()));
  }

  @Override
  public Optional<Course> course(Objective objective, SimulationResult run) {
    return new Subject(objective.metric(), run).isWholeSystem()
        ? line.map(l -> l.apply(run.timeline())::at)
        : Optional.empty();
  }
}
