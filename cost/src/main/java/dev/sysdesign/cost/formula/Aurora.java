package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Aurora clusters by instance, shared storage and I/O request. */
public final class Aurora implements Formula<Aurora.Usage> {
  private static final String SERVICE = "Aurora";

  /**
   * A month's usage.
   *
   * @param instanceType such as {@code db.r6g.large}
   * @param ioOptimized whether the cluster is I/O-Optimized
   * @param hours hours, summed over writer and readers
   * @param storageGb GB of the cluster
   * @param ioRequests reads and writes of storage
   */
  public record Usage(
      String instanceType,
      boolean ioOptimized,
      Quantity hours,
      Quantity storageGb,
      Quantity ioRequests) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("rds.aurora:*", "aurora.storage.*", "aurora.io"),
        "Instance hours of writer and readers, GB once a cluster, I/O requests; I/O-Optimized clusters pay more for both and nothing for I/O.",
        "https://aws.amazon.com/rds/aurora/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "rds.aurora:"
                + usage.instanceType()
                + ":single"
                + (usage.ioOptimized() ? "-ioOptimized" : ""),
            usage.instanceType(),
            usage.hours())
        .add(
            "aurora.storage." + (usage.ioOptimized() ? "ioOptimized" : "standard"),
            "cluster storage",
            usage.storageGb())
        .add("aurora.io", "I/O requests", usage.ioOptimized() ? Quantity.ZERO : usage.ioRequests())
        .list();
  }
}
