package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Samples;
import java.util.Arrays;

/**
 * A log-linear histogram of nanoseconds with 128 buckets an octave: a percentile is within 1/128 ≈
 * 0.8 % of the sample's (below 256 ns exact). Mean and maximum are exact. The first {@value #FEW}
 * samples are kept one by one, which is all that most histograms of a large system ever need; from
 * then on counters cover the octaves that were met so far, and those between.
 */
public final class Histogram {
  private static final int BITS = 7;
  private static final int BUCKETS = 1 << BITS;
  private static final int FEW = 64;
  private static final char[] NONE = {};

  /** Bytes of one without samples, and of the head of an array. */
  private static final int EMPTY = 64;

  private static final int HEAD = 16;

  private final Reserve reserve;

  /** One of the same quantity, whose octaves it will meet as well; null: none. */
  private final Histogram like;

  /** The buckets of the samples while they are few: as many as are counted. */
  private char[] few = NONE;

  /** The buckets, from {@link #offset} on; whole octaves. */
  private int[] counters = new int[0];

  private int offset;
  private long sum;
  private long max;
  private long count;

  /** An empty one that takes what it needs. */
  public Histogram() {
    this(Reserve.unlimited());
  }

  /** An empty one that takes its memory from a reserve. */
  public Histogram(Reserve reserve) {
    this(reserve, null);
  }

  private Histogram(Reserve reserve, Histogram like) {
    this.reserve = reserve;
    this.like = like;
  }

  /**
   * An empty one for more samples of the same quantity: once there are many it makes room for all
   * that this one has met, instead of octave by octave.
   */
  public Histogram next() {
    return new Histogram(reserve, this);
  }

  /**
   * Bytes that a histogram takes at most.
   *
   * @param nanos the longest time that it may meet
   */
  public static long bytes(long nanos) {
    long counters = (bucket(nanos) / BUCKETS + 1L) * BUCKETS * Integer.BYTES;
    return EMPTY + 2 * HEAD + Character.BYTES * FEW + counters;
  }

  /** Adds one time; a negative one counts as 0. */
  public void record(long nanos) {
    long value = Math.max(0, nanos);
    int bucket = bucket(value);
    int at = bucket - offset;
    if (Integer.compareUnsigned(at, counters.length) < 0) {
      counters[at]++;
    } else {
      put(bucket);
    }
    sum += value;
    count++;
    if (value > max) {
      max = value;
    }
  }

  /** Counts a sample where there is no counter for it yet. */
  private void put(int bucket) {
    if (counters.length == 0 && count < FEW) {
      if (count == few.length) {
        int length = Math.max(4, 2 * few.length);
        reserve.take((long) Character.BYTES * (length - few.length));
        few = Arrays.copyOf(few, length);
      }
      few[(int) count] = (char) bucket;
    } else {
      spread();
      cover(bucket);
      counters[bucket - offset]++;
    }
  }

  /** Counts the samples that were kept one by one. */
  private void spread() {
    if (counters.length > 0 || count == 0) {
      return;
    }
    int least = few[0];
    int most = few[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, few[i]);
      most = Math.max(most, few[i]);
    }
    if (like != null && like.counters.length > 0) {
      least = Math.min(least, like.offset);
      most = Math.max(most, like.offset + like.counters.length - 1);
    }
    cover(least, most);
    for (int i = 0; i < count; i++) {
      counters[few[i] - offset]++;
    }
    few = NONE;
  }

  /** The number of a bucket: below 256 the value itself, then 128 an octave. */
  private static int bucket(long value) {
    int shift = Math.max(0, 64 - BITS - 1 - Long.numberOfLeadingZeros(value));
    return (shift << BITS) + (int) (value >>> shift);
  }

  /**
   * By how much a percentile may be off at most, since samples of a bucket are taken as evenly
   * spread over it; in nanoseconds.
   */
  public static double resolution(double nanos) {
    int bucket = bucket(Math.max(0, (long) nanos));
    return bucket < 2 * BUCKETS ? 0 : width(bucket);
  }

  /** Makes room for a bucket. */
  private void cover(int bucket) {
    cover(bucket, bucket);
  }

  /** Makes room for all buckets from one to another. */
  private void cover(int least, int most) {
    int first = least & -BUCKETS;
    int end = (most & -BUCKETS) + BUCKETS;
    if (counters.length > 0) {
      first = Math.min(first, offset);
      end = Math.max(end, offset + counters.length);
    }
    if (end - first == counters.length) {
      return;
    }
    reserve.take((long) Integer.BYTES * (end - first - counters.length));
    int[] wider = new int[end - first];
    System.arraycopy(
        counters, 0, wider, counters.length == 0 ? 0 : offset - first, counters.length);
    counters = wider;
    offset = first;
  }

  /** The same with counters. */
  private Histogram counted() {
    Histogram same = new Histogram();
    same.add(this);
    same.spread();
    return same;
  }

  /** Adds a number of samples of 0. */
  public void addZeros(long samples) {
    if (samples > 0) {
      spread();
      cover(0);
      counters[-offset] += (int) samples;
      count += samples;
    }
  }

  /** Adds all samples of another histogram. */
  public void add(Histogram other) {
    if (other.counters.length > 0) {
      spread();
      cover(other.offset, other.offset + other.counters.length - 1);
      for (int i = 0; i < other.counters.length; i++) {
        counters[other.offset - offset + i] += other.counters[i];
      }
      count += other.count;
    } else {
      for (int i = 0; i < other.count; i++) {
        put(other.few[i]);
        count++;
      }
    }
    sum += other.sum;
    max = Math.max(max, other.max);
  }

  /**
   * Takes away samples that are among these: an earlier state of this histogram. The maximum of the
   * rest is known to a bucket.
   */
  public void subtract(Histogram earlier) {
    if (earlier.count == 0) {
      return;
    }
    spread();
    Histogram other = earlier.counted();
    for (int i = 0; i < other.counters.length; i++) {
      if (other.counters[i] > 0) {
        counters[other.offset - offset + i] -= other.counters[i];
      }
    }
    sum -= other.sum;
    count -= other.count;
    int last = counters.length - 1;
    while (last >= 0 && counters[last] == 0) {
      last--;
    }
    max = last < 0 ? 0 : Math.min(max, (long) (low(offset + last) + width(offset + last)) - 1);
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
   * The time that the share {@code p} of the samples does not exceed. The samples of a bucket are
   * taken as evenly spread over it; without that, percentiles would jump from bucket to bucket, and
   * differences smaller than one would not show.
   *
   * @param p 0 to 1
   * @return nanoseconds; NaN without samples
   */
  public double percentile(double p) {
    if (count == 0) {
      return Double.NaN;
    }
    if (counters.length == 0) {
      return counted().percentile(p);
    }
    long rank = Math.max(1, (long) Math.ceil(p * count));
    long seen = 0;
    for (int i = 0; i < counters.length; i++) {
      seen += counters[i];
      if (seen >= rank) {
        double within = (rank - 0.5 - (seen - counters[i])) / counters[i];
        return Math.min(max, low(offset + i) - 0.5 + within * width(offset + i));
      }
    }
    return max;
  }

  /**
   * How many samples are not above a time, those of its bucket in part: the inverse of {@link
   * #percentile}.
   */
  public double notAbove(double nanos) {
    if (counters.length == 0 && count > 0) {
      return counted().notAbove(nanos);
    }
    long seen = 0;
    for (int i = 0; i < counters.length; i++) {
      double within = (nanos + 0.5 - low(offset + i)) / width(offset + i);
      if (within < 1) {
        return seen + Math.max(0, within) * counters[i];
      }
      seen += counters[i];
    }
    return seen;
  }

  /** The smallest value of a bucket. */
  private static double low(int bucket) {
    return bucket < BUCKETS
        ? bucket
        : (double) ((long) (BUCKETS + (bucket & (BUCKETS - 1))) << (bucket >> BITS) - 1);
  }

  /** How many values a bucket is for. */
  private static double width(int bucket) {
    return bucket < BUCKETS ? 1 : 1L << (bucket >> BITS) - 1;
  }

  /** All the numbers of a result. */
  public Latency latency() {
    if (count == 0) {
      return Latency.NONE;
    }
    if (counters.length == 0) {
      return counted().latency();
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

  /** The same with the samples behind them, so that it can be pooled with others. */
  public Latency sampled() {
    if (counters.length == 0 && count > 0) {
      return counted().sampled();
    }
    Latency all = latency();
    return all.isEmpty() ? all : all.with(new Samples(offset, counters));
  }

  /** Adds all samples of a latency that keeps them. */
  public void add(Latency sampled) {
    Samples samples = sampled.samples().orElseThrow();
    Histogram other = new Histogram();
    other.counters = samples.counters();
    other.offset = samples.first();
    other.count = sampled.count();
    other.sum = Math.round(sampled.mean() * sampled.count());
    other.max = (long) sampled.max();
    add(other);
  }
}
