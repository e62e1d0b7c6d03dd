package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Many clients come at once. */
public final class ThunderingHerd implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "thundering-herd",
              Category.TRAFFIC,
              "Many clients come at once.",
              "Load is clients/window for an instant; the backlog drains in (N − cμw)/(cμ − "
                  + "λ₀).",
              AllowedTargets.components(ComponentTypes.CLIENT),
              ParameterSpec.whole(
                      "clients",
                      1,
                      100_000_000,
                      "How many, one request each. 10,000: the connections of one balancer after its "
                          + "restart.")
                  .orElse(10_000),
              ParameterSpec.time(
                      "window",
                      "Time in which they all come, uniformly. 1 s: timers set to the full second.")
                  .orElse(1e9))
          .atOnce()
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
