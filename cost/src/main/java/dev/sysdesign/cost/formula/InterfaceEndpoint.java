package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Private endpoints by the hour in each zone and the GB. */
public final class InterfaceEndpoint implements Formula<InterfaceEndpoint.Usage> {
  private static final String SERVICE = "VPC endpoint";

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the zones
   * @param gb GB, both ways
   */
  public record Usage(Quantity hours, Quantity gb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("vpc.endpoint.interface.hour", "vpc.endpoint.interface.data"),
        "Hours in each zone, and GB through them.",
        "https://aws.amazon.com/privatelink/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("vpc.endpoint.interface.hour", "endpoint hours", usage.hours())
        .add("vpc.endpoint.interface.data", "bytes through the endpoint", usage.gb())
        .list();
  }
}
