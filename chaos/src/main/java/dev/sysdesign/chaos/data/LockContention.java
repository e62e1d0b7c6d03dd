package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Writers wait for one lock. */
public final class LockContention implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "lock-contention",
              Category.DATA,
              "Writers wait for one lock.",
              "Writes have a ceiling of 1 ÷ the time that the lock is held; waiting writers "
                  + "fill the pool, and then reads wait as well.",
              AllowedTargets.components(ComponentTypes.DATABASE),
              ParameterSpec.number(
                      "slowdown", 1, 10000, "How many times longer a locked write takes. 10.")
                  .orElse(10),
              ParameterSpec.share("serial", "Share of the writes that need the lock. 30 %.")
                  .orElse(0.3))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
