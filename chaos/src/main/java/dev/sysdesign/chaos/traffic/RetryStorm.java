package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.catalog.Shape;
import java.util.List;

/** Callers retry at once. */
public final class RetryStorm implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "retry-storm",
              Category.TRAFFIC,
              "Callers retry at once.",
              "Each tier multiplies its calls by (1−p^(r+1))/(1−p), p being the share that "
                  + "fails. It can outlive its cause.",
              AllowedTargets.components(ComponentTypes.CLIENT).or(TargetKind.EDGE),
              ParameterSpec.whole(
                      "retries",
                      1,
                      100,
                      "Further attempts. 3: the default of many client libraries.")
                  .orElse(3),
              ParameterSpec.words(
                      "backoff",
                      "Wait between attempts. Default `none`: what turns retries into a storm.",
                      "none",
                      "At once.")
                  .or(
                      new Shape.Functions(
                          List.of(
                              PolicyCatalog.CONSTANT_BACKOFF, PolicyCatalog.EXPONENTIAL_BACKOFF)))
                  .orElse("none"),
              Percent.ofRequests(1, "Default 100 %: every caller runs the same library."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
