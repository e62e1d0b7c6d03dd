package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Connections leak. */
public final class ConnectionPoolExhaustion implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "connection-pool-exhaustion",
              Category.DATA,
              "Connections leak.",
              "The ceiling is pool·(1−leak)/S; beyond it calls wait and then fail, while the "
                  + "cores and the own load of the database stay low.",
              AllowedTargets.components(ComponentTypes.DATABASE).or(TargetKind.EDGE),
              ParameterSpec.share(
                      "leak",
                      "Share of the connections that are held for nothing. 80 %: one code path that "
                          + "forgets to close, found after a day.")
                  .orElse(0.8))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
