package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;

/** A partitioned store. */
final class NosqlType implements ComponentType {
  /** Bytes: the largest document of MongoDB; those of other stores are smaller. */
  private static final double LARGEST_ITEM = 16e6;

  /** Units that one partition of Amazon DynamoDB serves at most, whatever the table's capacity. */
  private static final double PARTITION_READS = 3_000;

  private static final double PARTITION_WRITES = 1_000;

  /** What one unit of Amazon DynamoDB reads and writes, in bytes. */
  private static final double READ_UNIT = 4_096;

  private static final double WRITE_UNIT = 1_024;

  private static final FunctionSpec PROVISIONED =
      new FunctionSpec(
          "provisioned",
          "Capacity units bought ahead.",
          ParameterSpec.whole("r", 1, 10_000_000, "Read units.").mandatory(),
          ParameterSpec.whole("w", 1, 10_000_000, "Write units.").mandatory());

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "nosql",
          "A partitioned store.",
          "A leaf: each key belongs to one partition, which has its own limit and throttles above it. A read takes a unit for each 4 KiB of the item (half of that where it may be stale), a write one for each KiB, as with Amazon DynamoDB. A partition gets its part of the provisioned units, at most 3,000 for reads and 1,000 for writes; unused units are kept for a second.",
          List.of(
              ParameterSpec.whole("partitions", 1, 100_000, "Partitions.").orElse(1),
              ParameterSpec.law(
                      "readTime",
                      BareLaw.LOG_NORMAL,
                      "Time of a read; single-digit milliseconds, as Amazon DynamoDB promises. Default 3 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(3e6)),
              ParameterSpec.law("writeTime", BareLaw.LOG_NORMAL, "Time of a write. Default 5 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(5e6)),
              ParameterSpec.function("capacity", "Provisioned throughput.", PROVISIONED)
                  .or(
                      new Shape.Words(
                          List.of(
                              new Shape.Option("on-demand", "No limit but that of a partition.")))),
              ParameterSpec.size("itemSize", 1, LARGEST_ITEM, "Size of an item.").orElse(1_000),
              ParameterSpec.words(
                      "consistency",
                      "Of its reads.",
                      "eventual",
                      "May be stale.",
                      "strong",
                      "Never stale, twice the price.")
                  .orElse("eventual"),
              ParameterSpec.number(
                      "skew",
                      0,
                      5,
                      "Zipf exponent of the load over its partitions. Default 0: as the keys of the requests spread; without keys, evenly.")
                  .orElse(0),
              StationParameters.errorRate()),
          Scope.REGION,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    int partitions = values.whole("partitions", 1);
    Front front =
        values
            .managed(values.law("readTime"), values.law("writeTime"))
            .spread(partitions)
            .behind(partition(values, partitions));
    return new Archetype.Partitioned(front, values.amount("skew", 0));
  }

  /** What one partition lets through, in calls per second. */
  private static Gate partition(Fronts values, int partitions) {
    double item = values.amount("itemSize", 1);
    double eventual = values.word("consistency").equals("strong") ? 1 : 0.5;
    double readUnits = Math.max(1, Math.ceil(item / READ_UNIT)) * eventual;
    double writeUnits = Math.max(1, Math.ceil(item / WRITE_UNIT));
    Optional<Value.Call> provisioned = values.call("capacity");
    double reads = provisioned.map(c -> PROVISIONED.amount(c, "r") / partitions).orElse(1e9);
    double writes = provisioned.map(c -> PROVISIONED.amount(c, "w") / partitions).orElse(1e9);
    return new Gate(
        aSecondOf(Math.min(reads, PARTITION_READS) / readUnits),
        Optional.of(aSecondOf(Math.min(writes, PARTITION_WRITES) / writeUnits)),
        0);
  }

  private static Gate.Limit aSecondOf(double rate) {
    return new Gate.Limit(rate, Math.max(1, rate));
  }
}
