package dev.sysdesign.chaos;

import dev.sysdesign.engine.model.Dimension;
import java.math.BigDecimal;
import java.math.MathContext;

/** Amounts as people write them. */
final class Amounts {
  private Amounts() {}

  /** An amount in the largest unit in which it is at least 1, such as {@code 200ms}. */
  static String text(double amount, Dimension dimension) {
    String best = null;
    double bestFactor = 0;
    for (String unit : dimension.units()) {
      double factor = dimension.factor(unit).orElseThrow();
      if (best == null || (Math.abs(amount) >= factor && factor > bestFactor)) {
        best = unit;
        bestFactor = factor;
      }
    }
    BigDecimal number =
        new BigDecimal(amount / bestFactor).round(new MathContext(6)).stripTrailingZeros();
    return number.toPlainString() + best;
  }
}
