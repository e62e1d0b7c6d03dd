package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Bytes between two zones of a region. */
public final class ZoneTransfer implements Formula<ZoneTransfer.Usage> {
  private static final String SERVICE = "Data transfer";

  /**
   * A month's usage.
   *
   * @param gb GB sent from one zone to another
   */
  public record Usage(Quantity gb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("datatransfer.crossAz"),
        "GB sent, billed on both sides.",
        "https://aws.amazon.com/ec2/pricing/on-demand/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("datatransfer.crossAz", "between zones, billed on both sides", usage.gb().times(2))
        .list();
  }
}
