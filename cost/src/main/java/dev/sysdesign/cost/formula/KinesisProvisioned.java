package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Streams by the shard and hour and by the record put in pieces of 25 KB. */
public final class KinesisProvisioned implements Formula<KinesisProvisioned.Usage> {
  private static final String SERVICE = "Kinesis";

  /** Bytes of a piece of a record. */
  public static final long PIECE = 25_600;

  /**
   * A month's usage.
   *
   * @param shardHours hours, summed over the shards
   * @param records records put
   * @param recordBytes bytes of one
   * @param fanOutGb GB read by consumers with throughput of their own
   * @param fanOutShardHours hours, summed over such consumers and shards
   * @param longRetentionShardHours hours of shards that keep records for more than 24 h
   */
  public record Usage(
      Quantity shardHours,
      Quantity records,
      Quantity recordBytes,
      Quantity fanOutGb,
      Quantity fanOutShardHours,
      Quantity longRetentionShardHours) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of(
            "kinesis.shard.hour",
            "kinesis.put",
            "kinesis.efo.data",
            "kinesis.efo.hour",
            "kinesis.extendedRetention"),
        "Shard hours; records × size in pieces of 25,600 bytes; fan-out consumers by shard hour and GB; retention beyond 24 h by shard hour.",
        "https://aws.amazon.com/kinesis/data-streams/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("kinesis.shard.hour", "shard hours", usage.shardHours())
        .add(
            "kinesis.put",
            "put payload units",
            usage.records().times(usage.recordBytes().pieces(PIECE)))
        .add("kinesis.efo.data", "fan-out bytes", usage.fanOutGb())
        .add("kinesis.efo.hour", "fan-out consumers", usage.fanOutShardHours())
        .add("kinesis.extendedRetention", "retention beyond 24 h", usage.longRetentionShardHours())
        .list();
  }
}
