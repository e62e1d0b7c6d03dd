package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Logs, metrics and alarms. */
public final class CloudWatch implements Formula<CloudWatch.Usage> {
  private static final String SERVICE = "CloudWatch";

  /**
   * A month's usage.
   *
   * @param logsGb GB of logs taken in
   * @param storedLogsGb GB of logs kept
   * @param metrics custom metrics
   * @param alarms standard alarms
   */
  public record Usage(Quantity logsGb, Quantity storedLogsGb, Quantity metrics, Quantity alarms) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of(
            "cloudwatch.logs.ingest",
            "cloudwatch.logs.storage",
            "cloudwatch.metrics",
            "cloudwatch.alarm.standard"),
        "GB of logs taken in and kept, custom metrics at graduated prices, alarms.",
        "https://aws.amazon.com/cloudwatch/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("cloudwatch.logs.ingest", "logs taken in", usage.logsGb())
        .add("cloudwatch.logs.storage", "logs kept", usage.storedLogsGb())
        .add("cloudwatch.metrics", "custom metrics", usage.metrics())
        .add("cloudwatch.alarm.standard", "alarms", usage.alarms())
        .list();
  }
}
