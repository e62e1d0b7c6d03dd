package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;

/** Numbers with units that read back as exactly the same number. */
final class NumberText {
  private static final double PLAIN_COUNT = 10_000;

  private NumberText() {}

  /** The shortest exact text; of equally short ones that with the smallest unit. */
  static String of(Value.Quantity quantity) {
    double amount = quantity.amount();
    String shortest = null;
    for (String unit : quantity.dimension().units()) {
      double factor = quantity.dimension().factor(unit).orElseThrow();
      String text = text(amount, quantity.dimension(), unit, factor);
      boolean small = factor > 1 && Math.abs(amount) < factor;
      boolean exact = text != null && (shortest == null || !small);
      if (exact && (shortest == null || text.length() < shortest.length())) {
        shortest = text;
      }
      if (quantity.dimension() == Dimension.COUNT && amount < PLAIN_COUNT) {
        break;
      }
    }
    return shortest;
  }

  /** The amount in one unit; null where no number reads back as it. */
  private static String text(double amount, Dimension dimension, String unit, double factor) {
    BigDecimal number =
        dimension == Dimension.SHARE
            ? new BigDecimal(Double.toString(amount)).movePointRight(2)
            : new BigDecimal(Double.toString(amount / factor));
    double back =
        dimension == Dimension.SHARE
            ? number.movePointLeft(2).doubleValue()
            : number.doubleValue() * factor;
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return back == amount ? plain + unit : null;
  }

  static String of(Value.Price price) {
    String per =
        switch (price.period()) {
          case ONCE -> "";
          case HOUR -> "/h";
          case MONTH -> "/month";
        };
    return "$" + price.usd().toPlainString() + per;
  }
}
