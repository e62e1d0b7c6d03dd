package dev.sysdesign.engine.catalog;

import java.util.List;

/** Stores objects. */
final class ObjectStoreType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "object-store",
          "Stores objects.",
          "A leaf: first byte, then transfer.",
          List.of(
              ParameterSpec.law(
                      "firstByte",
                      BareLaw.LOG_NORMAL,
                      "Time to the first byte; 100 to 200 ms is what Amazon S3 documents for small objects. Default 60 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(60e6)),
              ParameterSpec.bandwidth(
                      "throughput",
                      "Transfer of one request; 85 to 90 MB/s, as Amazon S3 documents.")
                  .orElse(720e6),
              StationParameters.errorRate()),
          true,
          true,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
