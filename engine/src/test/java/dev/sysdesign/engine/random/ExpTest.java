package dev.sysdesign.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpTest {
  @Test
  void isWithinAFewUlpsOfStrictMath() {
    for (int i = -600_000; i <= 600_000; i += 7) {
      double x = i / 1000.0;
      double exact = StrictMath.exp(x);
      assertEquals(exact, Exp.exp(x), 2e-15 * exact, "x = " + x);
    }
  }

  @Test
  void endsAtZeroAndInfinity() {
    assertEquals(0, Exp.exp(-1e9));
    assertEquals(Double.POSITIVE_INFINITY, Exp.exp(1e9));
    assertEquals(0, Exp.exp(Double.NaN), "not a number is no time");
  }
}
