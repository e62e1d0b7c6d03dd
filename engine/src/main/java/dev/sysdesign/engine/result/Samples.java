package dev.sysdesign.engine.result;

import java.util.Arrays;

/** How many samples fell into each bucket of a histogram of nanoseconds. Immutable. */
public final class Samples {
  private final int first;
  private final int[] counters;

  /**
   * Copies.
   *
   * @param first number of the first bucket
   * @param counters from there on
   */
  public Samples(int first, int[] counters) {
    this.first = first;
    this.counters = counters.clone();
  }

  /** The number of the first bucket. */
  public int first() {
    return first;
  }

  /** A copy of the counters. */
  public int[] counters() {
    return counters.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Samples that
        && first == that.first
        && Arrays.equals(counters, that.counters);
  }

  @Override
  public int hashCode() {
    return 31 * first + Arrays.hashCode(counters);
  }
}
