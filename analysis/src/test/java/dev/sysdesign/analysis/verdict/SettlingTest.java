package dev.sysdesign.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.Interval;
import org.junit.jupiter.api.Test;

final class SettlingTest {
  @Test
  void takesTheSideOnWhichTheLimitLies() {
    Interval skewed = new Interval(9, 14);
    double above = Settling.times(10, 12, skewed);
    double below = Settling.times(10, 9.5, skewed);
    assertEquals(16 * Settling.times(10, 11, new Interval(9, 11)) / 4, above, 1e-9);
    assertEquals(4 * Settling.times(10, 11, new Interval(9, 11)), below, 1e-9);
  }

  @Test
  void neverSettlesWhereTheEstimateIsTheLimit() {
    assertEquals(Double.POSITIVE_INFINITY, Settling.times(10, 10, new Interval(9, 11)));
    assertEquals(Double.POSITIVE_INFINITY, Settling.times(10, 10, Interval.from(9, 16)));
  }

  @Test
  void anOpenIntervalTakesAsLongAsItTakesToCloseBelowTheLimit() {
    // Twice as uncertain as the share beyond: 16 times as long makes that a half.
    Interval open = Interval.from(10 - Math.log(3), 16);
    double far = Settling.times(10, 1e9, open);
    double near = Settling.times(10, 10 + Math.log(2), open);
    assertEquals(4 * 2.735, far, 0.01, "the share beyond has to be known to itself");
    assertEquals(16 * 2.735, near, 0.02, "and here to its half");
    assertTrue(Settling.times(10, 10.1, open) > near);
  }
}
