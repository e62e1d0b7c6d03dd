package dev.sysdesign.cost.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much of something is billed: an exact decimal, not negative.
 *
 * <p>Sums and products are exact; a quotient has 34 significant digits ({@link
 * MathContext#DECIMAL128}), of which no bill ever shows the last twenty. Measured numbers come in
 * through {@link #measured} and nowhere else.
 *
 * @param value the number of units
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {
  /** None. */
  public static final Quantity ZERO = of(0);

  /** One. */
  public static final Quantity ONE = of(1);

  /** Bytes of a GB as the provider bills it, 2^30. */
  private static final Quantity GIGABYTE = of(1L << 30);

  public Quantity {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("negative quantity " + value);
    }
  }

  public static Quantity of(long units) {
    return new Quantity(BigDecimal.valueOf(units));
  }

  /** The decimal number written in {@code digits}, such as {@code 0.5}. */
  public static Quantity of(String digits) {
    return new Quantity(new BigDecimal(digits));
  }

  /**
   * The one way from a measured binary number to a decimal one: the shortest decimal that names
   * this double, so that 0.1 becomes 0.1 and not 0.1000000000000000055….
   *
   * @throws IllegalArgumentException where {@code number} is negative, infinite or not a number
   */
  public static Quantity measured(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a quantity: " + number);
    }
    return new Quantity(BigDecimal.valueOf(number));
  }

  public Quantity plus(Quantity other) {
    return new Quantity(value.add(other.value));
  }

  /** What is left of this above {@code threshold}; 0 where nothing is. */
  public Quantity above(Quantity threshold) {
    return new Quantity(value.subtract(threshold.value).max(BigDecimal.ZERO));
  }

  public Quantity times(Quantity other) {
    return new Quantity(value.multiply(other.value));
  }

  public Quantity times(long factor) {
    return times(of(factor));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException where {@code divisor} is 0
   */
  public Quantity per(Quantity divisor) {
    return new Quantity(value.divide(divisor.value, MathContext.DECIMAL128));
  }

  public Quantity per(long divisor) {
    return per(of(divisor));
  }

  /** The next whole number of units. */
  public Quantity roundedUp() {
    return new Quantity(value.setScale(0, RoundingMode.CEILING));
  }

  /**
   * Whole pieces of {@code size} that hold this much, at least one: a request without content is
   * billed as one piece.
   */
  public Quantity pieces(long size) {
    return per(size).roundedUp().max(ONE);
  }

  public Quantity max(Quantity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Quantity min(Quantity other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Bytes as billed GB, of 2^30 bytes each. */
  public Quantity bytesInGb() {
    return per(GIGABYTE);
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  /** For people: six significant digits, whole numbers in full. */
  public String shortText() {
    int whole = Math.max(0, value.precision() - value.scale());
    BigDecimal shown = value.round(new MathContext(Math.max(6, whole), RoundingMode.HALF_UP));
    return new Quantity(shown).toString();
  }

  /** Digits only, without trailing zeros. */
  @Override
  public String toString() {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
