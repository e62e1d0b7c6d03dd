package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** DNS by hosted zone, by query and by health check. */
public final class Route53 implements Formula<Route53.Usage> {
  private static final String SERVICE = "Route 53";

  /**
   * A month's usage.
   *
   * @param zones hosted zones
   * @param standardQueries queries with simple, weighted or failover routing
   * @param latencyQueries queries with latency routing
   * @param geoQueries queries with routing by place
   * @param healthChecks health checks of endpoints on AWS
   */
  public record Usage(
      Quantity zones,
      Quantity standardQueries,
      Quantity latencyQueries,
      Quantity geoQueries,
      Quantity healthChecks) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of(
            "route53.hostedZone",
            "route53.queries.standard",
            "route53.queries.latency",
            "route53.queries.geo",
            "route53.healthCheck.aws"),
        "Hosted zones and queries at graduated prices; queries cost more where the answer depends on latency or place; the same in all regions.",
        "https://aws.amazon.com/route53/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("route53.hostedZone", "hosted zones", usage.zones())
        .add("route53.queries.standard", "standard queries", usage.standardQueries())
        .add("route53.queries.latency", "latency-based queries", usage.latencyQueries())
        .add("route53.queries.geo", "geographic queries", usage.geoQueries())
        .add("route53.healthCheck.aws", "health checks", usage.healthChecks())
        .list();
  }
}
