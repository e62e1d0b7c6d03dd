package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Latency;
import java.util.Arrays;

/**
 * A log-linear histogram of nanoseconds with 128 buckets an octave: a percentile is within 1/128 ≈
 * 0.8 % of the sample's (below 128 ns exact). Mean and maximum are exact. An octave's counters are
 * allocated when it is first met.
 */
public final class Histogram {
  private static final int BITS = 7;
  private static final int BUCKETS = 1 << BITS;
  private static final int OCTAVES = 64 - BITS;

  private final int[][] octaves = new int[OCTAVES][];
  private long sum;
  private long max;
  private long count;

  /** Adds one time; a negative one counts as 0. */
  public void record(long nanos) {
    long value = Math.max(0, nanos);
    int shift = Math.max(0, 64 - BITS - 1 - Long.numberOfLeadingZeros(value));
    int octave = value < BUCKETS ? 0 : shift + 1;
    int[] counters = octaves[octave];
    if (counters == null) {
      counters = new int[BUCKETS];
      octaves[octave] = counters;
    }
    counters[(int) (value >>> shift) & (BUCKETS - 1)]++;
    sum += value;
    count++;
    if (value > max) {
      max = value;
    }
  }

  /** Adds all samples of another histogram. */
  public void add(Histogram other) {
    for (int octave = 0; octave < OCTAVES; octave++) {
      int[] from = other.octaves[octave];
      if (from != null) {
        if (octaves[octave] == null) {
          octaves[octave] = new int[BUCKETS];
        }
        for (int i = 0; i < BUCKETS; i++) {
          octaves[octave][i] += from[i];
        }
      }
    }
    sum += other.sum;
    count += other.count;
    max = Math.max(max, other.max);
  }

  /** Forgets all samples but keeps its memory. */
  public void clear() {
    for (int[] counters : octaves) {
      if (counters != null) {
        Arrays.fill(counters, 0);
      }
    }
    sum = 0;
    count = 0;
    max = 0;
  }

  /** How many samples. */
  public long count() {
    return count;
  }

  /** Sum of the samples in nanoseconds. */
  public long sum() {
    return sum;
  }

  /** The mean in nanoseconds; NaN without samples. */
  public double mean() {
    return count == 0 ? Double.NaN : (double) sum / count;
  }

  /**
   * The smallest time that at least the share {@code p} of the samples does not exceed, as the
   * middle of its bucket.
   *
   * @param p 0 to 1
   * @return nanoseconds; NaN without samples
   */
  public double percentile(double p) {
    if (count == 0) {
      return Double.NaN;
    }
    long rank = Math.max(1, (long) Math.ceil(p * count));
    long seen = 0;
    for (int octave = 0; octave < OCTAVES; octave++) {
      int[] counters = octaves[octave];
      if (counters != null) {
        for (int i = 0; i < BUCKETS; i++) {
          seen += counters[i];
          if (seen >= rank) {
            return Math.min(max, middle(octave, i));
          }
        }
      }
    }
    return max;
  }

  private static double middle(int octave, int bucket) {
    if (octave == 0) {
      return bucket;
    }
    double low = (double) ((long) (BUCKETS + bucket) << (octave - 1));
    return low + ((1L << (octave - 1)) - 1) / 2.0;
  }

  /** All the numbers of a result. */
  public Latency latency() {
    if (count == 0) {
      return Latency.NONE;
    }
    return new Latency(
        count,
        mean(),
        percentile(0.5),
        percentile(0.9),
        percentile(0.95),
        percentile(0.99),
        percentile(0.999),
        max);
  }
}
