package dev.sysdesign.engine.result;

import java.util.Optional;

/**
 * A latency distribution, in nanoseconds. Percentiles come from a log-linear histogram with 128
 * buckets an octave, so they are within 0.8 % of the sample's; mean and maximum are exact.
 *
 * @param count samples; with none, every other number is NaN
 * @param samples what the numbers come from; kept only by runs that are to be pooled
 */
public record Latency(
    long count,
    double mean,
    double p50,
    double p90,
    double p95,
    double p99,
    double p999,
    double max,
    Optional<Samples> samples) {
  /** Of no sample. */
  public static final Latency NONE =
      new Latency(
          0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /** One that does not keep its samples. */
  public Latency(
      long count,
      double mean,
      double p50,
      double p90,
      double p95,
      double p99,
      double p999,
      double max) {
    this(count, mean, p50, p90, p95, p99, p999, max, Optional.empty());
  }

  /** The same with its samples. */
  public Latency with(Samples kept) {
    return new Latency(count, mean, p50, p90, p95, p99, p999, max, Optional.of(kept));
  }

  public boolean isEmpty() {
    return count == 0;
  }
}
