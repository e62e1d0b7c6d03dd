package dev.sysdesign.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/**
 * When a simulated value passes for an exact one: within 2 half-widths of its 95 % interval (about
 * 4 standard errors), with a half-width under 5 % of it.
 */
final class Expect {
  private static final double SECOND = 1e9;

  /** What a histogram with 128 buckets an octave may be off by. */
  private static final double BUCKET = 0.008;

  private Expect() {}

  /** A time in seconds against an interval in nanoseconds. */
  static void time(double exact, Optional<Interval> measured, String what) {
    value(exact * SECOND, measured, 0, what);
  }

  /** A percentile in seconds; it may also be off by the width of a bucket. */
  static void percentile(double exact, Optional<Interval> measured, String what) {
    value(exact * SECOND, measured, BUCKET, what);
  }

  /** A rate or a share. */
  static void number(double exact, Optional<Interval> measured, String what) {
    value(exact, measured, 0, what);
  }

  /** A value without an interval of its own, within 2 % of an exact one. */
  static void near(double exact, double measured, String what) {
    assertEquals(exact, measured, 0.02 * exact, what);
  }

  /** What holds in every run: Little's law, and that every request is accounted for. */
  static void conserved(SimulationResult result) {
    assertEquals(SimulationResult.End.COMPLETE, result.end());
    for (ComponentResult component : result.components()) {
      ComponentResult.Little little = component.little();
      assertEquals(little.area(), little.inside(), 1e-9 * little.area(), component.name());
    }
    long offered = result.requests().stream().mapToLong(r -> r.outcome().counts().offered()).sum();
    assertEquals(result.outcome().counts().offered(), offered);
  }

  private static void value(
      double exact, Optional<Interval> measured, double tolerance, String what) {
    Interval interval = measured.orElseThrow(() -> new AssertionError(what + ": no interval"));
    double centre = (interval.low() + interval.high()) / 2;
    double half = interval.halfWidth();
    String found = what + ": " + centre + " ± " + half + ", exactly " + exact;
    assertTrue(half <= 0.05 * exact, () -> "too wide, " + found);
    assertTrue(Math.abs(centre - exact) <= 2 * half + tolerance * exact, () -> "off, " + found);
  }
}
