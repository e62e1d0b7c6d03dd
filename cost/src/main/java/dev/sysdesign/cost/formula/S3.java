package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Object storage by GB kept and by request. */
public final class S3 implements Formula<S3.Usage> {
  private static final String SERVICE = "S3";

  /**
   * A month's usage.
   *
   * @param storageGb GB kept on average
   * @param writes PUT, COPY, POST and LIST requests
   * @param reads GET and all other requests
   */
  public record Usage(Quantity storageGb, Quantity writes, Quantity reads) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("s3.standard.storage", "s3.standard.put", "s3.standard.get"),
        "GB kept at graduated prices; writes and reads by the request.",
        "https://aws.amazon.com/s3/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    return new Charges(tariff, SERVICE)
        .add("s3.standard.storage", "storage", usage.storageGb())
        .add("s3.standard.put", "writes", usage.writes())
        .add("s3.standard.get", "reads", usage.reads())
        .list();
  }
}
