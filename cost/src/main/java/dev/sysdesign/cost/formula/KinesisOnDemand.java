package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Streams without reserved shards, by the hour and the GB in and out. */
public final class KinesisOnDemand implements Formula<KinesisOnDemand.Usage> {
  private static final String SERVICE = "Kinesis";

  /**
   * A month's usage.
   *
   * @param hours hours, summed over the streams
   * @param gbIn GB put
   * @param gbOut GB read, summed over the consumers
   */
  public record Usage(Quantity hours, Quantity gbIn, Quantity gbOut) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("kinesis.ondemand.stream", "kinesis.ondemand.in", "kinesis.ondemand.out"),
        "Stream hours; GB in, each record rounded up to 1 KB; GB out to each consumer.",
        "https://aws.amazon.com/kinesis/data-streams/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("kinesis.ondemand.stream", "stream hours", usage.hours())
        .add("kinesis.ondemand.in", "bytes in", usage.gbIn())
        .add("kinesis.ondemand.out", "bytes out", usage.gbOut())
        .list();
  }

  /** GB that records count as, each rounded up to whole KB. */
  public static Quantity gb(Quantity records, Quantity recordBytes) {
    return records.times(recordBytes.pieces(1024)).times(1024).bytesInGb();
  }
}
