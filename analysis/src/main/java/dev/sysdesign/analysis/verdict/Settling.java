package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.result.Interval;

/**
 * How much would have to be measured so that a limit lies outside the interval: so much that it
 * does in nine of ten runs, if the estimate stays what it is. With only as much as brings the end
 * of the interval to the limit it would be one of two.
 */
final class Settling {
  /** (z(0.975) + z(0.9)) ÷ z(0.975): sample size for a power of 90 %, as in any textbook. */
  private static final double POWER = 1.653865;

  private Settling() {}

  /**
   * So many times as much, at least 1; infinite where the estimate is the limit. An interval
   * shrinks with the square root of what is measured.
   */
  static double times(double estimate, double limit, Interval interval) {
    double missing =
        POWER
            * (interval.isOpen()
                ? ofOpen(estimate, limit, interval)
                : half(estimate, limit, interval) / Math.abs(limit - estimate));
    return Math.max(1, missing * missing);
  }

  private static double half(double estimate, double limit, Interval interval) {
    return limit > estimate ? interval.high() - estimate : estimate - interval.low();
  }

  /**
   * Of a percentile of which only the lower end is known: there the interval is one of the share of
   * samples beyond it, and times beyond it are taken as exponential.
   */
  private static double ofOpen(double estimate, double limit, Interval interval) {
    double shareNow = Math.sqrt(interval.closedAfter()) / 2;
    double scale = (estimate - interval.low()) / StrictMath.log1p(shareNow);
    double distance = Math.abs(limit - estimate) / scale;
    double shareThen = limit > estimate ? -StrictMath.expm1(-distance) : StrictMath.expm1(distance);
    return shareNow / shareThen;
  }
}
