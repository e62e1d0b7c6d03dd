package dev.sysdesign.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DecimalsTest {
  @Test
  void roundsTheExactValueOfTheDouble() {
    assertEquals("0.1", Decimals.significant(0.1, 9).toPlainString());
    assertEquals("1000000", Decimals.significant(1e6, 3).toPlainString());
    assertEquals("0.333333333", Decimals.significant(1.0 / 3, 9).toPlainString());
    assertEquals("0", Decimals.fixed(1e-12, 6).toPlainString());
  }

  @Test
  void roundsHalvesAwayFromZero() {
    assertEquals("0.13", Decimals.significant(0.125, 2).toPlainString());
    assertEquals("-0.13", Decimals.significant(-0.125, 2).toPlainString());
  }

  @Test
  void writesTheSameDigitsForTheDoublesThatJdksPrintDifferently() {
    assertEquals("20000000000000000000000", Decimals.significant(2.0e22, 9).toPlainString());
    assertEquals("200.2", Decimals.fixed(2.0020e2, 6).toPlainString());
  }
}
