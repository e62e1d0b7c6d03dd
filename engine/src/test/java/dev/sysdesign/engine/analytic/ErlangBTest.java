package dev.sysdesign.engine.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErlangBTest {
  /** B(0) = 1, B(c) = a B(c − 1) ÷ (c + a B(c − 1)). */
  private static double byRecursion(double erlangs, int servers) {
    double blocked = 1;
    for (int c = 1; c <= servers; c++) {
      blocked = erlangs * blocked / (c + erlangs * blocked);
    }
    return blocked;
  }

  @ParameterizedTest(name = "{0} erlangs, {1} servers")
  @CsvSource({
    "2900, 3000",
    "3000, 3000",
    "3100, 3000",
    "2500, 3000",
    "5000, 3000",
    "99000, 100000",
    "100000, 100000",
    "101000, 100000",
    "105000, 100000"
  })
  void costsTheSameForManyServersAndIsAsExact(double erlangs, int servers) {
    double exact = byRecursion(erlangs, servers);

    assertEquals(exact, ErlangB.loss(erlangs, servers), 1e-3 * exact);
  }

  @Test
  void isNothingFarBelowWhatManyServersCanDo() {
    assertEquals(0, ErlangB.loss(1000, 1_000_000));
    assertEquals(0, ErlangB.loss(500_000, 1_000_000));
  }

  @Test
  void isAllThatIsTooMuchFarAboveIt() {
    assertEquals(0.5, ErlangB.loss(2e9, 1_000_000_000), 1e-9);
  }
}
