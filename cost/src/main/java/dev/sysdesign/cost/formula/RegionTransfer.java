package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Bytes from one region to another. */
public final class RegionTransfer implements Formula<RegionTransfer.Usage> {
  private static final String SERVICE = "Data transfer";

  /**
   * A month's usage.
   *
   * @param source region that sends
   * @param target region that receives
   * @param gb GB sent
   */
  public record Usage(String source, String target, Quantity gb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("datatransfer.interRegion@*"),
        "GB sent, billed on the side that sends.",
        "https://aws.amazon.com/ec2/pricing/on-demand/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff.in(usage.target()), SERVICE)
        .add(
            "datatransfer.interRegion@" + usage.source(),
            "from " + usage.source() + " to " + usage.target(),
            usage.gb())
        .list();
  }
}
