package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Messages grow. */
public final class PayloadInflation implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "payload-inflation",
              Category.TRAFFIC,
              "Messages grow.",
              "Transfer time and the cost of egress grow by the factor.",
              AllowedTargets.components(ComponentTypes.CLIENT).or(TargetKind.EDGE),
              ParameterSpec.number(
                      "factor", 0.001, 1000000, "Multiple of the sizes. 10: a list without paging.")
                  .orElse(10),
              Percent.ofRequests(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
