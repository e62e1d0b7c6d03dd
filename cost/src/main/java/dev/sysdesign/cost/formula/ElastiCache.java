package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Cache nodes by the hour. */
public final class ElastiCache implements Formula<ElastiCache.Usage> {
  private static final String SERVICE = "ElastiCache";

  /**
   * A month's usage.
   *
   * @param engine {@code redis}, {@code valkey} or {@code memcached}
   * @param nodeType such as {@code cache.r6g.large}
   * @param hours hours, summed over the nodes
   */
  public record Usage(String engine, String nodeType, Quantity hours) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("elasticache:*"),
        "Node hours, by engine.",
        "https://aws.amazon.com/elasticache/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "elasticache:" + usage.nodeType() + ":" + usage.engine(),
            usage.nodeType() + " " + usage.engine(),
            usage.hours())
        .list();
  }
}
