package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A band of a graduated price: each unit between the bounds costs {@code usd}.
 *
 * @param from first unit of the band, included; at least 0
 * @param upTo end of the band, excluded; empty where the band has no end
 * @param usd price of one unit in US dollars, not negative
 */
public record Tier(BigDecimal from, Optional<BigDecimal> upTo, BigDecimal usd) {
  public Tier {
    if (from.signum() < 0 || usd.signum() < 0) {
      throw new IllegalArgumentException("negative tier from " + from + " at " + usd);
    }
    if (upTo.isPresent() && upTo.get().compareTo(from) <= 0) {
      throw new IllegalArgumentException("empty tier " + from + " to " + upTo.get());
    }
  }
}
