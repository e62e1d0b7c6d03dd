package dev.sysdesign.engine.archetype;

/**
 * How a client's rate changes with time, as multiples of its base rate: straight lines between
 * points, which may stand above each other. Time counts from the start of the measurement; before,
 * and for ever where nothing repeats, the first and the last multiple hold.
 *
 * @param atNanos times of the points, in order, from 0
 * @param factor multiples of the base rate at those times
 * @param periodNanos after which it begins anew; 0: never
 * @param burst further requests that arrive at once; 0: none
 * @param burstEveryNanos time between bursts, and before the first
 */
public record RatePattern(
    long[] atNanos, double[] factor, long periodNanos, int burst, long burstEveryNanos) {
  public RatePattern {
    if (atNanos.length == 0 || atNanos.length != factor.length || burst < 0) {
      throw new IllegalArgumentException("no such pattern");
    }
    atNanos = atNanos.clone();
    factor = factor.clone();
  }

  @Override
  public long[] atNanos() {
    return atNanos.clone();
  }

  @Override
  public double[] factor() {
    return factor.clone();
  }
}
