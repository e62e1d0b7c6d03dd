package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Copies fall behind. */
public final class ReplicationLag implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "replication-lag",
              Category.DATA,
              "Copies fall behind.",
              "Stale reads are P(age of the data < lag); latency does not change, so nothing "
                  + "but the staleness shows it.",
              AllowedTargets.components(
                  ComponentTypes.DATABASE, ComponentTypes.NOSQL, ComponentTypes.STREAM),
              ParameterSpec.time(
                      "lag",
                      "How far they are behind. 8 s: what a batch of writes does to a replica that "
                          + "applies them one by one.")
                  .orElse(8e9),
              Percent.ofRequests(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
