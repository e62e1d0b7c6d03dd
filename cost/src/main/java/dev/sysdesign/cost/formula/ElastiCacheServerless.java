package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/** Serverless caches by the GB kept and by the KB moved. */
public final class ElastiCacheServerless implements Formula<ElastiCacheServerless.Usage> {
  private static final String SERVICE = "ElastiCache";
  private static final Quantity LEAST_VALKEY_GB = Quantity.of("0.1");

  /**
   * A month's usage.
   *
   * @param engine {@code redis}, {@code valkey} or {@code memcached}
   * @param storedGb GB kept on average
   * @param hours hours
   * @param commands commands
   * @param bytesPerCommand bytes that a command moves
   */
  public record Usage(
      String engine,
      Quantity storedGb,
      Quantity hours,
      Quantity commands,
      Quantity bytesPerCommand) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("elasticache.serverless.*.gbhour", "elasticache.serverless.*.ecpu"),
        "GB × hours with a minimum of 1 GB (0.1 GB for Valkey), and a processing unit for each KB that a command moves, at least one a command.",
        "https://aws.amazon.com/elasticache/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    Quantity least = usage.engine().equals("valkey") ? LEAST_VALKEY_GB : Quantity.ONE;
    Quantity stored = usage.storedGb().max(least);
    Quantity units = units(usage.bytesPerCommand());
    return new Charges(tariff, SERVICE)
        .add(
            "elasticache.serverless." + usage.engine() + ".gbhour",
            "data kept, " + usage.engine(),
            stored.times(usage.hours()))
        .add(
            "elasticache.serverless." + usage.engine() + ".ecpu",
            "processing units, " + usage.engine(),
            usage.commands().times(units))
        .list();
  }

  /** Processing units of a command that moves so many bytes. */
  public static Quantity units(Quantity bytes) {
    return bytes.per(1024).max(Quantity.ONE);
  }
}
