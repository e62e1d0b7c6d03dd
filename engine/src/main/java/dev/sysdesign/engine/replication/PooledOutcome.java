package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.statistics.StudentT;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Pools what became of the same calls in several replications. */
final class PooledOutcome {
  /** Samples that a replication must hold for its mean, and beyond a percentile. */
  private static final long FEW = 20;

  private static final double BEYOND = 10;

  private final List<Outcome> parts;
  private final boolean whole;

  private PooledOutcome(List<Outcome> parts, boolean whole) {
    this.parts = parts;
    this.whole = whole;
  }

  /**
   * Pools.
   *
   * @param whole whether all replications came to their end; others have no intervals
   */
  static Outcome of(List<Outcome> parts, boolean whole) {
    return new PooledOutcome(parts, whole).pooled();
  }

  /**
   * The mean and the maximum are those of all samples. A percentile is the average of those of the
   * replications, weighted by their samples: each of them is long enough to have one, or the
   * interval is missing.
   */
  static Latency latency(List<Latency> parts) {
    long count = parts.stream().mapToLong(Latency::count).sum();
    if (count == 0) {
      return Latency.NONE;
    }
    return new Latency(
        count,
        average(parts, Latency::mean),
        average(parts, Latency::p50),
        average(parts, Latency::p90),
        average(parts, Latency::p95),
        average(parts, Latency::p99),
        average(parts, Latency::p999),
        parts.stream().filter(l -> !l.isEmpty()).mapToDouble(Latency::max).max().orElseThrow());
  }

  private static double average(List<Latency> parts, ToDoubleFunction<Latency> value) {
    return Weighted.average(parts, Latency::count, value);
  }

  private Outcome pooled() {
    Map<Cause, Long> errors = new EnumMap<>(Cause.class);
    parts.forEach(p -> p.errors().forEach((cause, n) -> errors.merge(cause, n, Long::sum)));
    Counts counts = counts();
    double throughput = Weighted.average(parts, p -> 1, Outcome::throughput);
    Latency latency = latency(parts.stream().map(Outcome::latency).toList());
    return new Outcome(
        counts,
        throughput,
        latency,
        latency(parts.stream().map(Outcome::failureLatency).toList()),
        errors,
        whole && parts.size() > 1
            ? confidence(latency, throughput, counts.errorRate())
            : Confidence.NONE);
  }

  private Counts counts() {
    long offered = 0;
    long completed = 0;
    long failed = 0;
    long inside = 0;
    for (Outcome part : parts) {
      offered += part.counts().offered();
      completed += part.counts().completed();
      failed += part.counts().failed();
      inside += part.counts().inFlight();
    }
    return new Counts(offered, completed, failed, inside);
  }

  private Confidence confidence(Latency all, double throughput, double errors) {
    return new Confidence(
        times(FEW, all.mean(), Latency::mean),
        percentile(0.5, all.p50(), Latency::p50),
        percentile(0.9, all.p90(), Latency::p90),
        percentile(0.95, all.p95(), Latency::p95),
        percentile(0.99, all.p99(), Latency::p99),
        percentile(0.999, all.p999(), Latency::p999),
        Optional.of(interval(throughput, Outcome::throughput)),
        parts.stream().allMatch(p -> p.counts().completed() + p.counts().failed() > 0)
            ? Optional.of(interval(errors, Outcome::errorRate))
            : Optional.empty());
  }

  private Optional<Interval> percentile(double p, double point, ToDoubleFunction<Latency> value) {
    return times(Math.max(FEW, Math.round(BEYOND / (1 - p))), point, value);
  }

  private Optional<Interval> times(long fewest, double point, ToDoubleFunction<Latency> value) {
    return parts.stream().allMatch(p -> p.latency().count() >= fewest)
        ? Optional.of(interval(point, p -> value.applyAsDouble(p.latency())))
        : Optional.empty();
  }

  private Interval interval(double point, ToDoubleFunction<Outcome> value) {
    return StudentT.around(point, parts.stream().mapToDouble(value).toArray());
  }
}
