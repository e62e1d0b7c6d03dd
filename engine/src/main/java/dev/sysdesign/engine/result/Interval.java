package dev.sysdesign.engine.result;

/**
 * A 95 % confidence interval.
 *
 * @param high infinite where too little was measured to know how large the value may be
 * @param closedAfter how many times as much would have to be measured for {@code high} to be known;
 *     1 where it is
 */
public record Interval(double low, double high, double closedAfter) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  /** One of which both ends are known. */
  public Interval(double low, double high) {
    this(low, high, 1);
  }

  /** One of which only the lower end is known. */
  public static Interval from(double low, double closedAfter) {
    return new Interval(low, Double.POSITIVE_INFINITY, closedAfter);
  }

  /** Whether its upper end is not known. */
  public boolean isOpen() {
    return high == Double.POSITIVE_INFINITY;
  }

  /** Half its width: the number behind ±; infinite where it is open. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
