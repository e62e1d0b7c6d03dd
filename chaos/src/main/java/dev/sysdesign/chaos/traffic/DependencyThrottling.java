package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** A dependency limits us. */
public final class DependencyThrottling implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "dependency-throttling",
              Category.TRAFFIC,
              "A dependency limits us.",
              "Successes are min(1, L/λ); retries raise λ. Breaker and fallback decide what "
                  + "users see.",
              AllowedTargets.components(
                  ComponentTypes.EXTERNAL, ComponentTypes.GATEWAY, ComponentTypes.NOSQL),
              ParameterSpec.rate(
                      "limit",
                      "Calls per second let through. 100 rps: the order of the usual limits of public "
                          + "APIs.")
                  .orElse(100),
              ParameterSpec.words(
                      "answer",
                      "What the others get. Default `throttled`.",
                      "throttled",
                      "An answer that says so, at once.",
                      "outage",
                      "None: the limit is 0 whatever `limit` says.")
                  .orElse("throttled"))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
