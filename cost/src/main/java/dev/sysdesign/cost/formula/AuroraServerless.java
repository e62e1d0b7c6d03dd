package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Aurora Serverless v2 by capacity unit, shared storage and I/O request. */
public final class AuroraServerless implements Formula<AuroraServerless.Usage> {
  private static final String SERVICE = "Aurora";

  /**
   * A month's usage.
   *
   * @param capacityUnits ACUs in use on average
   * @param hours hours
   * @param storageGb GB of the cluster
   * @param ioRequests reads and writes of storage
   */
  public record Usage(
      Quantity capacityUnits, Quantity hours, Quantity storageGb, Quantity ioRequests) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("aurora.serverlessV2.acu", "aurora.storage.standard", "aurora.io"),
        "Mean capacity units × hours, GB once a cluster, I/O requests.",
        "https://aws.amazon.com/rds/aurora/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add(
            "aurora.serverlessV2.acu", "capacity units", usage.capacityUnits().times(usage.hours()))
        .add("aurora.storage.standard", "cluster storage", usage.storageGb())
        .add("aurora.io", "I/O requests", usage.ioRequests())
        .list();
  }
}
