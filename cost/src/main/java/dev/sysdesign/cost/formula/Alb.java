package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Application load balancers by the hour and by capacity unit. */
public final class Alb implements Formula<Alb.Usage> {
  private static final String SERVICE = "Elastic Load Balancing";
  private static final Quantity FREE_RULES = Quantity.of(10);
  private static final Quantity FUNCTION_GB_PER_UNIT = Quantity.of("0.4");

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the balancers
   * @param newConnectionsPerSecond connections opened a second
   * @param activeConnections connections open at a time
   * @param gbPerHour GB an hour, both ways, to instances and containers
   * @param functionGbPerHour GB an hour, both ways, to functions
   * @param requestsPerSecond requests a second
   * @param rules routing rules that a request is held against
   */
  public record Usage(
      Quantity hours,
      Quantity newConnectionsPerSecond,
      Quantity activeConnections,
      Quantity gbPerHour,
      Quantity functionGbPerHour,
      Quantity requestsPerSecond,
      Quantity rules) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("elb.alb.hour", "elb.alb.lcu"),
        "Hours, and hours × the largest of new connections / 25, active connections / 3,000, GB an hour (0.4 GB to functions) and evaluations a second beyond 10 rules / 1,000.",
        "https://aws.amazon.com/elasticloadbalancing/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    Quantity rules = usage.rules().above(FREE_RULES);
    CapacityUnits units =
        CapacityUnits.largest(
            "new connections", usage.newConnectionsPerSecond().per(25),
            "active connections", usage.activeConnections().per(3000),
            "bytes", usage.gbPerHour().plus(usage.functionGbPerHour().per(FUNCTION_GB_PER_UNIT)),
            "rule evaluations", usage.requestsPerSecond().times(rules).per(1000));
    return new Charges(tariff, SERVICE)
        .add("elb.alb.hour", "ALB hours", usage.hours())
        .add(
            "elb.alb.lcu",
            "ALB capacity units, " + units.largest(),
            usage.hours().times(units.value()))
        .list();
  }
}
