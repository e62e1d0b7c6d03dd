package dev.sysdesign.analysis.gate;

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

  /** What the rest is held against. */
  public double limit() {
    return isShare ? 0 : amount;
  }
}
