package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Kafka brokers by the hour and their disks. */
public final class Msk implements Formula<Msk.Usage> {
  private static final String SERVICE = "MSK";

  /**
   * A month's usage.
   *
   * @param brokerType such as {@code kafka.m5.large}
   * @param brokerHours hours, summed over the brokers
   * @param storageGb GB, summed over the brokers
   */
  public record Usage(String brokerType, Quantity brokerHours, Quantity storageGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("msk:*", "msk.storage.gp2"),
        "Broker hours and GB of every broker; replication between brokers is free.",
        "https://aws.amazon.com/msk/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("msk:" + usage.brokerType(), usage.brokerType(), usage.brokerHours())
        .add("msk.storage.gp2", "broker storage", usage.storageGb())
        .list();
  }
}
