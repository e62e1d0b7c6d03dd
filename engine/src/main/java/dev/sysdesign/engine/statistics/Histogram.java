package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Latency;
import java.util.Arrays;

/**
 * A log-linear histogram of nanoseconds with 128 buckets an octave: a percentile is within 1/128 ≈
 * 0.8 % of the sample's (below 128 ns exact). Mean and maximum are exact. The counters cover the
 * octaves that were met so far, and those between.
 */
public final class Histogram {
  private static final int BITS = 7;
  private static final int BUCKETS = 1 << BITS;

  /** The buckets, from {@link #offset} on; whole octaves. */
  private int[] counters = new int[0];

  private int offset;
  private long sum;
  private long max;
  private long count;

  /** Adds one time; a negative one counts as 0. */
  public void record(long nanos) {
    long value = Math.max(0, nanos);
    int bucket = bucket(value);
    int at = bucket - offset;
    if (Integer.compareUnsigned(at, counters.length) >= 0) {
      cover(bucket);
      at = bucket - offset;
    }
    counters[at]++;
    sum += value;
    count++;
    if (value > max) {
      max = value;
    }
  }

  /** The number of a bucket: below 256 the value itself, then 128 an octave. */
  private static int bucket(long value) {
    int shift = Math.max(0, 64 - BITS - 1 - Long.numberOfLeadingZeros(value));
    return (shift << BITS) + (int) (value >>> shift);
  }

  /** Makes room for a bucket. */
  private void cover(int bucket) {
    int first = bucket & -BUCKETS;
    int end = first + BUCKETS;
    if (counters.length > 0) {
      first = Math.min(first, offset);
      end = Math.max(end, offset + counters.length);
    }
    int[] wider = new int[end - first];
    System.arraycopy(
        counters, 0, wider, counters.length == 0 ? 0 : offset - first, counters.length);
    counters = wider;
    offset = first;
  }

  /** Adds a number of samples of 0. */
  public void addZeros(long samples) {
    if (samples > 0) {
      record(0);
      counters[-offset] += (int) (samples - 1);
      count += samples - 1;
    }
  }

  /** Adds all samples of another histogram. */
  public void add(Histogram other) {
    if (other.counters.length > 0) {
      cover(other.offset);
      cover(other.offset + other.counters.length - 1);
      for (int i = 0; i < other.counters.length; i++) {
        counters[other.offset - offset + i] += other.counters[i];
      }
    }
    sum += other.sum;
    count += other.count;
    max = Math.max(max, other.max);
  }

  /** Forgets all samples but keeps its memory. */
  public void clear() {
    Arrays.fill(counters, 0);
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
    for (int i = 0; i < counters.length; i++) {
      seen += counters[i];
      if (seen >= rank) {
        return Math.min(max, middle(offset + i));
      }
    }
    return max;
  }

  private static double middle(int bucket) {
    if (bucket < BUCKETS) {
      return bucket;
    }
    int shift = (bucket >> BITS) - 1;
    double low = (double) ((long) (BUCKETS + (bucket & (BUCKETS - 1))) << shift);
    return low + ((1L << shift) - 1) / 2.0;
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
