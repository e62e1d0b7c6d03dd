package dev.sysdesign.cost.bill;

import java.math.BigDecimal;

/**
 * The part of a line that falls into one price tier.
 *
 * @param quantity units in this tier, above 0
 * @param usd price of one unit in US dollars
 */
public record TierUse(Quantity quantity, BigDecimal usd) {
  /** The exact product. */
  public BigDecimal amount() {
    return quantity.value().multiply(usd);
  }
}
