package dev.sysdesign.cost.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void roundsHalfACentUp() {
    assertEquals("1067.63", Money.rounded(new BigDecimal("1067.625")).toString());
    assertEquals("2936.43", Money.rounded(new BigDecimal("2936.425")).toString());
    assertEquals("0.00", Money.rounded(new BigDecimal("0.0049")).toString());
  }

  @Test
  void addsExactly() {
    Money cent = Money.rounded(new BigDecimal("0.01"));
    Money sum = Money.ZERO;
    for (int i = 0; i < 1000; i++) {
      sum = sum.plus(cent);
    }
    assertEquals("10.00", sum.toString());
  }

  @Test
  void refusesFractionsOfACent() {
    assertThrows(IllegalArgumentException.class, () -> new Money(new BigDecimal("0.001")));
  }
}
