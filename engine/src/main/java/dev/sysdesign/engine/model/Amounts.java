package dev.sysdesign.engine.model;

import java.math.BigDecimal;
import java.math.MathContext;

/** Amounts as people write them. */
public final class Amounts {
  private Amounts() {}

  /**
   * An amount in the unit of at least one that makes it shortest, such as {@code 200ms}; of
   * families of units that say the same (bits and bytes, decimal and binary) in the first.
   */
  public static String text(double amount, Dimension dimension) {
    String shortest = null;
    double last = 0;
    for (String unit : dimension.units()) {
      double factor = dimension.factor(unit).orElseThrow();
      if (factor < last) {
        break;
      }
      String text = number(amount / factor) + unit;
      if (shortest == null || (Math.abs(amount) >= factor && text.length() < shortest.length())) {
        shortest = text;
      }
      last = factor;
    }
    return shortest;
  }

  private static String number(double number) {
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(6));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
