package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Tables without reserved capacity, by the read and write unit. */
public final class DynamoDbOnDemand implements Formula<DynamoDbOnDemand.Usage> {
  private static final String SERVICE = "DynamoDB";

  /**
   * A month's usage.
   *
   * @param writes items written
   * @param reads items read
   * @param itemBytes bytes of one written item
   * @param readBytes bytes of one read item
   * @param mode consistency of the reads, and whether all is in transactions
   * @param indexes secondary indexes, each of which is another write
   * @param storageGb GB stored
   */
  public record Usage(
      Quantity writes,
      Quantity reads,
      Quantity itemBytes,
      Quantity readBytes,
      ReadMode mode,
      Quantity indexes,
      Quantity storageGb) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("dynamodb.wru", "dynamodb.rru", "dynamodb.storage"),
        "Writes × item in pieces of 1 KB × (1 + indexes), doubled in transactions; reads × item in pieces of 4 KB, halved for eventual consistency and doubled in transactions; GB stored.",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    Quantity copies = usage.indexes().plus(Quantity.ONE);
    Quantity writeUnits =
        usage.writes().times(usage.mode().writeUnits(usage.itemBytes())).times(copies);
    Quantity readUnits = usage.reads().times(usage.mode().readUnits(usage.readBytes()));
    return new Charges(tariff, SERVICE)
        .add("dynamodb.wru", "write units", writeUnits)
        .add("dynamodb.rru", "read units, " + usage.mode().label(), readUnits)
        .add("dynamodb.storage", "storage", usage.storageGb())
        .list();
  }
}
