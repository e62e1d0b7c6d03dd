package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Memory runs short. */
public final class MemoryPressure implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "memory-pressure",
              Category.INFRASTRUCTURE,
              "Memory runs short.",
              "Periodic pauses lift the p99 by `pause`; a cache keeps fewer keys and finds "
                  + "less. Past `oom` the instance dies and starts again and again.",
              AllowedTargets.components(
                  ComponentTypes.SERVICE,
                  ComponentTypes.FUNCTION,
                  ComponentTypes.CACHE,
                  ComponentTypes.DATABASE),
              ParameterSpec.share(
                      "level",
                      "Share of the memory in use. 80 %: where collectors begin to run often.")
                  .orElse(0.8),
              ParameterSpec.time(
                      "pause",
                      "Length of a pause. 200 ms: a full collection of a heap of a few gigabytes.")
                  .orElse(200e6),
              ParameterSpec.share("oom", "Share in use past which the process is killed. 95 %.")
                  .orElse(0.95),
              Percent.ofInstances(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
