package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A partitioned log. */
final class StreamType implements ComponentType {
  /** Between a failed delivery and the next: one second, as the Kinesis Client Library polls. */
  private static final long PAUSE = 1_000_000_000L;

  private static final String PARTITIONER = "partitioner";

  private static final FunctionSpec STICKY =
      new FunctionSpec(
          "sticky",
          "Each instance that sends stays at one shard until it has sent so many bytes to it, then goes"
              + " on to any; so a shard gets many records in a row, and no other any.",
          ParameterSpec.of(
                  "size",
                  new Shape.Amount(Dimension.SIZE, 1, 1e9),
                  "Bytes of requests to a shard; 16 KB (16,384 B), Kafka's batch.size.")
              .orElse(16_384));

  private static final Distribution NOTHING = new Distribution.Constant(0);

  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "stream",
          "A partitioned log.",
          "Every consumer is a group and reads every record, in the order of its shard, one at a time. A shard belongs to one instance of a consumer, so more instances than shards stay idle. A record that fails is tried again after a second, and holds up its shard. Records over `shardRate` are throttled.",
          List.of(
              ParameterSpec.whole("shards", 1, 100_000, "Shards.").orElse(1),
              ParameterSpec.time(
                      "retention", "How long records stay; 24 h, the default of Amazon Kinesis.")
                  .orElse(86400e9),
              ParameterSpec.limit(
                      "shardRate",
                      "Records per second and shard; 1,000, the limit of Amazon Kinesis.")
                  .orElse(1_000),
              ParameterSpec.whole(
                  "maxReceive",
                  1,
                  1000,
                  "Deliveries of a record before it is skipped. Default: no limit."),
              ParameterSpec.function(
                      PARTITIONER,
                      "Which shard a record without a key goes to. Default: `sticky(16KB)` where the"
                          + " stream runs on Kafka (`on: msk`), as its producers do (KIP-480, KIP-794),"
                          + " else `spread`.",
                      STICKY)
                  .or(
                      new Shape.Words(
                          List.of(
                              new Shape.Option(
                                  "spread",
                                  "Any, each record by itself, as by a random partition key of"
                                      + " Kinesis."))))),
          Scope.REGION,
          false);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    double rate = values.amount("shardRate", 1);
    return new Archetype.Buffer(
        values
            .managed(NOTHING, NOTHING)
            .spread(values.whole("shards", 1))
            .behind(Gate.of(rate, rate)),
        true,
        true,
        PAUSE,
        values.life("retention"),
        values.whole("maxReceive", 0),
        Optional.empty(),
        sticky(values));
  }

  private static double sticky(Fronts values) {
    boolean kafka = values.word("on").equals("msk") && values.value(PARTITIONER).isEmpty();
    return values
        .call(PARTITIONER)
        .or(() -> kafka ? Optional.of(new Value.Call(STICKY.name(), Map.of())) : Optional.empty())
        .map(call -> STICKY.amount(call, "size"))
        .orElse(0.0);
  }
}
