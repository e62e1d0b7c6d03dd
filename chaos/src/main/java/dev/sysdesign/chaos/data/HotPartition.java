package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** One partition gets most of the load. */
public final class HotPartition implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "hot-partition",
              Category.DATA,
              "One partition gets most of the load.",
              "Capacity is that of one partition ÷ `share`; throttled are max(0, λ·share − "
                  + "μp)/λ while the other partitions idle.",
              AllowedTargets.components(
                  ComponentTypes.NOSQL,
                  ComponentTypes.STREAM,
                  ComponentTypes.CACHE,
                  ComponentTypes.SEARCH),
              ParameterSpec.share(
                      "share",
                      "Part of the load that goes to one partition. 60 %: a key that trends, or a date "
                          + "as the key.")
                  .orElse(0.6))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
