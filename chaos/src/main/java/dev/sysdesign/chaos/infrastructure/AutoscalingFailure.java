package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Instances do not come, or come late. */
public final class AutoscalingFailure implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "autoscaling-failure",
              Category.INFRASTRUCTURE,
              "Instances do not come, or come late.",
              "Capacity stays where it was: an overload lasts until the load is below cμ again.",
              AllowedTargets.components(
                  ComponentTypes.SERVICE, ComponentTypes.FUNCTION, ComponentTypes.WORKER),
              ParameterSpec.words(
                      "mode",
                      "What is wrong with the scaler. Default `freeze`.",
                      "freeze",
                      "It does nothing.",
                      "slow",
                      "It acts late by `delay`.")
                  .orElse("freeze"),
              ParameterSpec.time(
                      "delay",
                      "How late, with `slow`. 300 s: the default cooldown of Amazon EC2 Auto Scaling.")
                  .orElse(300e9))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
