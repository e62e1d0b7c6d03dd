package dev.sysdesign.analysis.figure;

/**
 * The unit in which a time is shown: the largest that leaves at least 1 before the point; from two
 * minutes on minutes, from two hours on hours, from two days on days. Nothing is 0 ms.
 *
 * @param symbol as the language writes it
 * @param factor in nanoseconds
 */
record TimeUnit(String symbol, double factor) {
  private static final double SECOND = 1e9;
  private static final double MINUTE = 60 * SECOND;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;

  /** A time that rounds up to the next unit takes it: 999.9 ms are 1 s and not 1,000 ms. */
  private static final double ROUNDS_UP = 0.9995;

  static TimeUnit of(double nanos) {
    double size = Math.abs(nanos);
    if (size >= 2 * DAY) {
      return new TimeUnit("d", DAY);
    }
    if (size >= 2 * HOUR) {
      return new TimeUnit("h", HOUR);
    }
    if (size >= 2 * MINUTE) {
      return new TimeUnit("min", MINUTE);
    }
    if (size >= ROUNDS_UP * SECOND) {
      return new TimeUnit("s", SECOND);
    }
    if (size >= ROUNDS_UP * 1e6 || size == 0) {
      return new TimeUnit("ms", 1e6);
    }
    return size >= ROUNDS_UP * 1e3 ? new TimeUnit("us", 1e3) : new TimeUnit("ns", 1);
  }
}
