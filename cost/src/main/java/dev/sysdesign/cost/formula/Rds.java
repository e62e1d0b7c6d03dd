package dev.sysdesign.cost.formula;

import dev.sysdesign.cost.bill.Charge;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;

/**
 * Managed PostgreSQL and MySQL by instance, gp3 storage and operations above what storage includes.
 */
public final class Rds implements Formula<Rds.Usage> {
  private static final String SERVICE = "RDS";
  private static final Quantity LARGE_VOLUME_GB = Quantity.of(400);
  private static final Quantity IOPS_OF_SMALL = Quantity.of(3000);
  private static final Quantity IOPS_OF_LARGE = Quantity.of(12_000);

  /**
   * A month's usage.
   *
   * @param engine {@code postgres} or {@code mysql}
   * @param instanceType such as {@code db.r6g.large}
   * @param multiAz whether a standby runs in another zone
   * @param hours hours, summed over the instances; a pair counts once
   * @param storageGb GB, summed over the instances; a pair counts once
   * @param extraIops operations a second beyond what the storage includes, summed likewise
   */
  public record Usage(
      String engine,
      String instanceType,
      boolean multiAz,
      Quantity hours,
      Quantity storageGb,
      Quantity extraIops) {}

  @Override
  public FormulaSpec spec() {
    return new FormulaSpec(
        SERVICE,
        List.of("rds.postgres:*", "rds.mysql:*", "rds.storage.gp3.*", "rds.iops.gp3.*"),
        "Instance hours and GB, both dearer with a standby in another zone; IOPS above 3,000, or 12,000 from 400 GB on.",
        "https://aws.amazon.com/rds/pricing/");
  }

  @Override
  public List<Charge> charges(Tariff tariff, Usage usage) {
    String kind = usage.multiAz() ? "multi" : "single";
    return new Charges(tariff, SERVICE)
        .add(
            "rds." + usage.engine() + ":" + usage.instanceType() + ":" + kind,
            usage.instanceType()
                + " "
                + usage.engine()
                + ", "
                + (usage.multiAz() ? "Multi-AZ" : "Single-AZ"),
            usage.hours())
        .add("rds.storage.gp3." + kind, "gp3 storage", usage.storageGb())
        .add("rds.iops.gp3." + kind, "gp3 IOPS beyond those included", usage.extraIops())
        .list();
  }

  /** What is left of {@code iops} above those that come with a volume of this size. */
  public static Quantity extraIops(Quantity iops, Quantity volumeGb) {
    boolean large = volumeGb.compareTo(LARGE_VOLUME_GB) >= 0;
    return iops.above(large ? IOPS_OF_LARGE : IOPS_OF_SMALL);
  }
}
