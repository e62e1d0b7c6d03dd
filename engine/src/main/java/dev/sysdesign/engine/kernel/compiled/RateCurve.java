package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.RatePattern;

/**
 * Stretches the time between arrivals by a rate that changes: an arrival that would come after x at
 * the base rate comes when the integral of the multiple has grown by x. For a Poisson process this
 * is the inhomogeneous one (time change, Çinlar 1975), and the draws stay those of the steady one.
 */
public final class RateCurve {
  public static final long NEVER = Long.MAX_VALUE;

  private final long[] at;
  private final double[] factor;
  private final long period;
  private final boolean ends;

  public RateCurve(RatePattern pattern) {
    at = pattern.atNanos();
    factor = pattern.factor();
    period = pattern.periodNanos();
    double sum = 0;
    for (double f : factor) {
      sum += f;
    }
    ends = period > 0 ? sum == 0 : factor[factor.length - 1] == 0;
  }

  /**
   * The time until the next arrival.
   *
   * @param since nanoseconds from the start of the measurement, negative before it
   * @param base the time at the base rate, in nanoseconds
   * @return nanoseconds; {@link #NEVER} where none comes any more
   */
  public long after(long since, long base) {
    double left = base;
    long start = since;
    long done = 0;
    if (start < 0) {
      double before = -start * factor[0];
      if (left <= before) {
        return (long) (left / factor[0] + 0.5);
      }
      left -= before;
      done = -start;
      start = 0;
    }
    long time = period > 0 ? start % period : start;
    int i = segment(time);
    while (true) {
      boolean last = i == at.length - 1;
      if (last && period == 0) {
        return ends ? NEVER : done + (long) (left / factor[i] + 0.5);
      }
      long end = last ? period : at[i + 1];
      double to = last ? factor[i] : factor[i + 1];
      double slope = end == at[i] ? 0 : (to - factor[i]) / (end - at[i]);
      double rate = factor[i] + slope * (time - at[i]);
      double area = (rate + to) / 2 * (end - time);
      if (left <= area && area > 0) {
        double root = Math.sqrt(Math.max(0, rate * rate + 2 * slope * left));
        return done + (long) (2 * left / (rate + root) + 0.5);
      }
      if (ends) {
        return NEVER;
      }
      left -= area;
      done += end - time;
      time = last ? 0 : end;
      i = last ? 0 : i + 1;
    }
  }

  /** The last point at or before a time. */
  private int segment(long time) {
    int low = 0;
    int high = at.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (at[middle] <= time) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
