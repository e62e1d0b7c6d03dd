package dev.sysdesign.engine.catalog;

import java.util.List;

/** A partitioned log. */
final class StreamType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "stream",
          "A partitioned log.",
          "Every consumer group reads every record, in the order of its shard.",
          List.of(
              ParameterSpec.whole("shards", 1, 100_000, "Shards.").orElse(1),
              ParameterSpec.time(
                      "retention", "How long records stay; 24 h, the default of Amazon Kinesis.")
                  .orElse(86400e9),
              ParameterSpec.rate(
                      "shardRate",
                      "Records per second and shard; 1,000, the limit of Amazon Kinesis.")
                  .orElse(1_000)),
          true,
          false,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }
}
