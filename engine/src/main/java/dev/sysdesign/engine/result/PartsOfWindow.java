package dev.sysdesign.engine.result;

/**
 * What there was of a component in the equal parts of the measured window, from 1; 0 is the time
 * before it, of which nothing is known. Rows are empty where parts are not told apart.
 *
 * @param up instances up × nanoseconds
 * @param ended calls that ended
 * @param nanos time that these were inside without waiting to be begun, in nanoseconds
 * @param fewest instances up at a time, the least in the window
 * @param most the most
 */
public record PartsOfWindow(Series up, Series ended, Series nanos, int fewest, int most) {
  /** Of which nothing is known. */
  public static final PartsOfWindow NONE =
      new PartsOfWindow(new Series(), new Series(), new Series(), 0, 0);
}
