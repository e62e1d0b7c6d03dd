package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import java.util.List;

/** A search cluster. */
final class SearchType implements ComponentType {
  private static final ComponentSpec SPEC =
      new ComponentSpec(
          "search",
          "A search cluster.",
          "A leaf: each query asks one copy of every shard, and waits for the slowest; a write goes to all copies of one shard. The copies are dealt to the instances, where each takes a slot and its own `serviceTime`.",
          List.of(
              ParameterSpec.whole("shards", 1, 10_000, "Primary shards.").orElse(5),
              ParameterSpec.whole("replicas", 0, 100, "Copies of each shard.").orElse(1),
              ParameterSpec.law(
                      "serviceTime", BareLaw.LOG_NORMAL, "Time of one shard. Default 10 ms.")
                  .orElse(BareLaw.LOG_NORMAL.of(10e6)),
              StationParameters.instances(),
              StationParameters.concurrency(
                  13, "Default 13: the search threads of a node with 8 cores."),
              StationParameters.queue(1000, "Default 1,000, the search queue of OpenSearch."),
              StationParameters.errorRate(),
              StationParameters.instance("an OpenSearch instance type", "r6g.large.search"),
              StationParameters.cores(),
              StationParameters.cpu(0.3, "Default 30 %.")),
          Scope.ZONE,
          true);

  @Override
  public ComponentSpec spec() {
    return SPEC;
  }

  @Override
  public Archetype compile(Component component) {
    Fronts values = new Fronts(SPEC, component);
    return new Archetype.Scatter(
        values.front(), values.whole("shards", 1), 1 + values.whole("replicas", 0));
  }
}
