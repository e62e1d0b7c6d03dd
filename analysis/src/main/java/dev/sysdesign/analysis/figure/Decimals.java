package dev.sysdesign.analysis.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding of measured numbers to decimal digits. It starts from the exact value of the double, so
 * every JDK writes the same digits, which {@code Double.toString} does not promise.
 */
public final class Decimals {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private Decimals() {}

  /**
   * Rounded to so many significant digits, without trailing zeros.
   *
   * @param value a finite number
   */
  public static BigDecimal significant(double value, int digits) {
    return plain(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)));
  }

  /**
   * Rounded to so many digits after the point, without trailing zeros.
   *
   * @param value a finite number
   */
  public static BigDecimal fixed(double value, int decimals) {
    return plain(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal rounded) {
    if (rounded.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The power of ten of its first digit: 2 for 100 to 999.9…, −1 for 0.1 to 0.99…; 0 for 0. */
  static int magnitude(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  /** The digits with so many after the point, and a comma between thousands. */
  static String grouped(BigDecimal value, int decimals) {
    String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return value.signum() < 0 ? out.insert(0, '-').toString() : out.toString();
  }

  /** How many digits after the point show {@code digits} significant ones. */
  static int decimalsFor(BigDecimal value, int digits) {
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
    return Math.max(0, digits - 1 - magnitude(rounded));
  }

  /** A percentage has two significant digits on the side of 0 or 100 to which it is nearer. */
  static int decimalsOfPercent(BigDecimal percent) {
    BigDecimal toHundred = TEN.movePointRight(1).subtract(percent).abs();
    BigDecimal nearer = percent.abs().min(toHundred);
    return nearer.signum() == 0 ? 0 : Math.min(6, decimalsFor(nearer, 2));
  }
}
