package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VariationTest {
  @Test
  void commasSeparateValues() {
    assertEquals(List.of("2", "4krps", "c6i.large"), Variation.values("2, 4krps ,c6i.large"));
  }

  @Test
  void commasInBracketsDoNot() {
    assertEquals(
        List.of("lognormal(5ms, sigma: 0.5)", "3ms", "[1, 2]"),
        Variation.values("lognormal(5ms, sigma: 0.5),3ms,[1, 2]"));
  }

  @Test
  void twoDotsMakeARangeOfWholeNumbers() {
    assertEquals(List.of("1", "2", "3", "10"), Variation.values("1..3,10"));
    assertEquals(List.of("7"), Variation.values("7..7"));
    assertEquals(List.of("1.5..2"), Variation.values("1.5..2"));
  }

  @Test
  void aRangeIsNoLongerThanASweepMayBe() {
    assertEquals(Variation.MOST + 1, Variation.values("1..999999999").size());
  }

  @Test
  void nothingBetweenCommasIsAnEmptyValue() {
    assertEquals(List.of("1", "", "2"), Variation.values("1,,2"));
    assertEquals(List.of(""), Variation.values(""));
    assertEquals(List.of(), Variation.values("3..1"));
  }
}
