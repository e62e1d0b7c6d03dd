package dev.sysdesign.engine.result;

/**
 * A latency distribution, in nanoseconds. Percentiles come from a log-linear histogram with 128
 * buckets an octave, so they are within 0.8 % of the sample's; mean and maximum are exact.
 *
 * @param count samples; with none, every other number is NaN
 */
public record Latency(
    long count,
    double mean,
    double p50,
    double p90,
    double p95,
    double p99,
    double p999,
    double max) {
  /** Of no sample. */
  public static final Latency NONE =
      new Latency(
          0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  public boolean isEmpty() {
    return count == 0;
  }
}
