package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.Interval;

/**
 * What a run says about a value: the middle of its 95 % interval, which leans from the estimate to
 * the long tail, and its half-width. Seconds, and calls per second.
 */
record Measured(double value, double halfWidth) {
  /** Of what a run is too short for: neither is a number. */
  static final Measured NOTHING = new Measured(Double.NaN, Double.NaN);

  static Measured of(Interval found) {
    return new Measured((found.low() + found.high()) / 2, found.halfWidth());
  }

  /** The same taken from a number known exactly. */
  Measured from(double number) {
    return new Measured(number - value, halfWidth);
  }

  Measured plus(double number) {
    return new Measured(value + number, halfWidth);
  }

  Measured times(double factor) {
    return new Measured(value * factor, halfWidth * factor);
  }
}
