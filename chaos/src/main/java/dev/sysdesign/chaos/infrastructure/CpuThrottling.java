package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Cores give less. */
public final class CpuThrottling implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "cpu-throttling",
              Category.INFRASTRUCTURE,
              "Cores give less.",
              "Computing takes S/(1−p) while the slots stay as they are, so what saturates "
                  + "first is the cores.",
              AllowedTargets.components(
                  ComponentTypes.SERVICE,
                  ComponentTypes.FUNCTION,
                  ComponentTypes.WORKER,
                  ComponentTypes.DATABASE,
                  ComponentTypes.CACHE),
              ParameterSpec.share(
                      "throttle",
                      "Share of each core that is taken. 50 %: a container that has used up its CPU "
                          + "quota, or a busy neighbour.")
                  .orElse(0.5),
              Percent.ofInstances(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
