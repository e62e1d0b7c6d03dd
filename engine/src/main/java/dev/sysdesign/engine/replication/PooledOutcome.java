package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Parts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Pools what became of the same calls in several replications. */
final class PooledOutcome {
  private final List<Outcome> parts;
  private final boolean whole;
  private final double seconds;

  private PooledOutcome(List<Outcome> parts, boolean whole, double seconds) {
    this.parts = parts;
    this.whole = whole;
    this.seconds = seconds;
  }

  /**
   * Pools.
   *
   * @param whole whether all replications came to their end; others have no intervals
   * @param seconds measured time of each
   */
  static Outcome of(List<Outcome> parts, boolean whole, double seconds) {
    return new PooledOutcome(parts, whole, seconds).pooled();
  }

  /** Of all samples together: averages of percentiles would be biased where runs are short. */
  static Latency latency(List<Latency> parts) {
    return merged(parts).latency();
  }

  private static Histogram merged(List<Latency> parts) {
    Histogram all = new Histogram();
    parts.stream().filter(part -> !part.isEmpty()).forEach(all::add);
    return all;
  }

  private Outcome pooled() {
    Map<Cause, Long> errors = new EnumMap<>(Cause.class);
    parts.forEach(p -> p.errors().forEach((cause, n) -> errors.merge(cause, n, Long::sum)));
    double throughput = Weighted.average(parts, p -> 1, Outcome::throughput);
    Histogram latency = merged(parts.stream().map(Outcome::latency).toList());
    return new Outcome(
        counts(),
        throughput,
        latency.latency(),
        latency(parts.stream().map(Outcome::failureLatency).toList()),
        errors,
        whole && parts.size() > 1 ? confidence(latency, throughput) : Confidence.NONE);
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

  private Confidence confidence(Histogram all, double throughput) {
    Histogram[] each =
        parts.stream().map(part -> merged(List.of(part.latency()))).toArray(Histogram[]::new);
    double[] unheard =
        parts.stream()
            .mapToDouble(part -> part.counts().completed() - part.latency().count())
            .toArray();
    double[] failed = parts.stream().mapToDouble(part -> part.counts().failed()).toArray();
    return Parts.REPLICATIONS.of(all, each, unheard, failed, throughput, seconds);
  }
}
