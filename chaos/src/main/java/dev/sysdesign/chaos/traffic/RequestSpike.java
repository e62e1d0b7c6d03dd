package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** More requests come. */
public final class RequestSpike implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "request-spike",
              Category.TRAFFIC,
              "More requests come.",
              "ρ rises by the factor; past 1 the backlog grows by (λ′ − cμ) a second. A limiter "
                  + "sheds 1 − limit/λ′.",
              AllowedTargets.components(ComponentTypes.CLIENT),
              ParameterSpec.number(
                      "factor",
                      0.001,
                      10000,
                      "Multiple of the rate. 5: a campaign or a mention in the news.")
                  .orElse(5),
              ParameterSpec.time(
                      "ramp", "How long the rise takes. 5 s: faster than any autoscaler.")
                  .orElse(5e9))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
