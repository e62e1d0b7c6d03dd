package dev.sysdesign.engine.catalog;

import java.util.List;

/** A partitioned store. */
final class NosqlType implements ComponentType {
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
          "A leaf: each key belongs to one partition, which has its own limit.",
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
              ParameterSpec.size("itemSize", "Size of an item.").orElse(1_000),
              ParameterSpec.words(
                      "consistency",
                      "Of its reads.",
                      "eventual",
                      "May be stale.",
                      "strong",
                      "Never stale, twice the price.")
                  .orElse("eventual"),
              ParameterSpec.number("skew", 0, 5, "Zipf exponent of the load over its partitions.")
                  .orElse(0),
              StationParameters.errorRate()),
          true,
          true,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
