package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Network load balancers by the hour and by capacity unit. */
public final class Nlb implements Formula<Nlb.Usage> {
  private static final String SERVICE = "Elastic Load Balancing";

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the balancers
   * @param newConnectionsPerSecond TCP connections opened a second
   * @param activeConnections connections open at a time
   * @param gbPerHour GB an hour, both ways
   */
  public record Usage(
      Quantity hours,
      Quantity newConnectionsPerSecond,
      Quantity activeConnections,
      Quantity gbPerHour) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("elb.nlb.hour", "elb.nlb.lcu"),
        "Hours, and hours × the largest of new connections / 800, active connections / 100,000 and GB an hour.",
        "https://aws.amazon.com/elasticloadbalancing/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    CapacityUnits units =
        CapacityUnits.largest(
            "new connections", usage.newConnectionsPerSecond().per(800),
            "active connections", usage.activeConnections().per(100_000),
            "bytes", usage.gbPerHour());
    return new Charges(tariff, SERVICE)
        .add("elb.nlb.hour", "NLB hours", usage.hours())
        .add(
            "elb.nlb.lcu",
            "NLB capacity units, " + units.largest(),
            usage.hours().times(units.value()))
        .list();
  }
}
