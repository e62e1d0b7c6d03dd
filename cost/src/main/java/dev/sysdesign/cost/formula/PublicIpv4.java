package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Public IPv4 addresses by the hour. */
public final class PublicIpv4 implements Formula<PublicIpv4.Usage> {
  private static final String SERVICE = "Public IPv4";

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the addresses
   */
  public record Usage(Quantity hours) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("vpc.publicipv4.inuse"),
        "Address hours; a load balancer has an address in each zone.",
        "https://aws.amazon.com/vpc/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("vpc.publicipv4.inuse", "addresses in use", usage.hours())
        .list();
  }
}
