package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Address translation for what has no public address, by the hour and the GB. */
public final class NatGateway implements Formula<NatGateway.Usage> {
  private static final String SERVICE = "NAT gateway";

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the gateways
   * @param gb GB, both ways
   */
  public record Usage(Quantity hours, Quantity gb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("vpc.natgateway.hour", "vpc.natgateway.data"),
        "Gateway hours, and GB through them, both ways.",
        "https://aws.amazon.com/vpc/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("vpc.natgateway.hour", "gateway hours", usage.hours())
        .add("vpc.natgateway.data", "bytes through the gateway", usage.gb())
        .list();
  }
}
