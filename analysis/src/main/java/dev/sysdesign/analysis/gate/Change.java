package dev.sysdesign.analysis.gate;

import dev.sysdesign.engine.result.Interval;

/**
 * By how much a metric differs from a base.
 *
 * @param amount signed; in the base unit of the metric, money as US dollars a month, or as a share
 *     of what the base has
 * @param isShare which of the two
 */
public record Change(double amount, boolean isShare) {
  /**
   * The factor of the base that is subtracted from the head: what is left is held against {@link
   * #limit}.
   */
  public double ofBase() {
    return isShare ? 1 + amount : 1;
  }

  /** The change that such a rest is: a difference, or a share of a base above 0. */
  public double of(double rest, double base) {
    return isShare ? rest / base + amount : rest;
  }

  /** The same of an interval of the rest. */
  public Interval of(Interval rest, double base) {
    return new Interval(of(rest.low(), base), of(rest.high(), base), rest.closedAfter());
  }

  /** Whether it can be told against a base: nothing is a share of 0. */
  public boolean isOf(double base) {
    return !isShare || base > 0;
  }

  /** What the rest is held against. */
  public double limit() {
    return isShare ? 0 : amount;
  }
}
