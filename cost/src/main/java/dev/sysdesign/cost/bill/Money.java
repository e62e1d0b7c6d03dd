package dev.sysdesign.cost.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars in whole cents.
 *
 * @param usd the amount, with two digits after the point
 */
public record Money(BigDecimal usd) implements Comparable<Money> {
  /** Nothing. */
  public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(2));

  public Money {
    if (usd.scale() != 2) {
      throw new IllegalArgumentException("not in whole cents: " + usd);
    }
  }

  /**
   * The exact amount rounded to the cent, halves away from zero, as a provider rounds each line of
   * its bill.
   */
  public static Money rounded(BigDecimal exactUsd) {
    return new Money(exactUsd.setScale(2, RoundingMode.HALF_UP));
  }

  /** The sum, exact. */
  public Money plus(Money other) {
    return new Money(usd.add(other.usd));
  }

  /** The difference, exact; may be negative. */
  public Money minus(Money other) {
    return new Money(usd.subtract(other.usd));
  }

  @Override
  public int compareTo(Money other) {
    return usd.compareTo(other.usd);
  }

  /** Digits only, such as {@code 1067.63}. */
  @Override
  public String toString() {
    return usd.toPlainString();
  }
}
