package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Tables with reserved capacity, by the unit and hour. */
public final class DynamoDbProvisioned implements Formula<DynamoDbProvisioned.Usage> {
  private static final String SERVICE = "DynamoDB";

  /**
   * A month's usage.
   *
   * @param writeUnits reserved write capacity units
   * @param readUnits reserved read capacity units
   * @param hours hours
   * @param storageGb GB stored
   */
  public record Usage(
      Quantity writeUnits, Quantity readUnits, Quantity hours, Quantity storageGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("dynamodb.wcu.hour", "dynamodb.rcu.hour", "dynamodb.storage"),
        "Reserved write and read units × hours, used or not; GB stored.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("dynamodb.wcu.hour", "reserved write units", usage.writeUnits().times(usage.hours()))
        .add("dynamodb.rcu.hour", "reserved read units", usage.readUnits().times(usage.hours()))
        .add("dynamodb.storage", "storage", usage.storageGb())
        .list();
  }
}
