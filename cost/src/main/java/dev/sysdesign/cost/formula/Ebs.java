package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Disks of instances by the GB kept. */
public final class Ebs implements Formula<Ebs.Usage> {
  private static final String SERVICE = "EBS";

  /**
   * A month's usage.
   *
   * @param volume {@code gp2} or {@code gp3}
   * @param storageGb GB, summed over the volumes
   * @param extraIops operations a second beyond 3,000 on gp3, summed likewise
   */
  public record Usage(String volume, Quantity storageGb, Quantity extraIops) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("ebs.*.storage", "ebs.gp3.iops"),
        "GB kept; gp3 includes 3,000 IOPS.",
        "https://aws.amazon.com/ebs/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("ebs." + usage.volume() + ".storage", usage.volume() + " storage", usage.storageGb())
        .add("ebs.gp3.iops", "gp3 IOPS beyond 3,000", usage.extraIops())
        .list();
  }
}
