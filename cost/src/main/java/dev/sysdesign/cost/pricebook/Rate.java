package dev.sysdesign.cost.pricebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a unit of something costs in one region.
 *
 * @param id name in the price file, such as {@code elb.alb.hour}, or of an instance {@code
 *     ec2:m6i.large}, {@code rds.postgres:db.r6g.large:multi}
 * @param unit what is counted, such as {@code GB} or {@code hour}
 * @param tiers bands from 0 without gaps; the last has no end
 * @param asOf date of the price, ISO, with a remark where it differs by region
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param sources keys of the price file's sources, separated by commas
 * @param code the provider's billing code, or ""
 */
public record Rate(
    String id,
    String unit,
    List<Tier> tiers,
    String asOf,
    String confidence,
    String sources,
    String code) {
  public Rate {
    tiers = List.copyOf(tiers);
    if (tiers.isEmpty()
        || tiers.get(0).from().signum() != 0
        || tiers.get(tiers.size() - 1).upTo().isPresent()) {
      throw new IllegalArgumentException("tiers of " + id + " do not run from 0 without end");
    }
  }

  /** Price of the first unit in US dollars; of every unit where the rate is flat. */
  public BigDecimal first() {
    return tiers.get(0).usd();
  }
}
