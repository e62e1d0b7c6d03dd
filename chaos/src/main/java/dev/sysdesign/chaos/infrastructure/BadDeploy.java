package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** A new version fails and is slow. */
public final class BadDeploy implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "bad-deploy",
              Category.INFRASTRUCTURE,
              "A new version fails and is slow.",
              "Errors are `errors` × the share that runs it; retries amplify, and breakers may "
                  + "open.",
              AllowedTargets.components(
                  ComponentTypes.SERVICE, ComponentTypes.FUNCTION, ComponentTypes.WORKER),
              ParameterSpec.share(
                      "errors", "Share of its calls that fail. 20 %: one code path in five.")
                  .orElse(0.2),
              ParameterSpec.number(
                      "slowdown", 1, 1000, "How many times longer its work takes. 1.5.")
                  .orElse(1.5),
              Percent.ofInstances(0.5, "50 %: a rolling deployment halfway through."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
