package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;

/** Everything in a zone is gone. */
public final class ZoneOutage implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "zone-outage",
              Category.INFRASTRUCTURE,
              "Everything in a zone is gone.",
              "With z zones 1/z of the calls fail until health checks have seen it, then the "
                  + "others carry ρ·z/(z−1). What stands in one zone only is gone for everyone.",
              AllowedTargets.only(TargetKind.ZONE, TargetKind.REGION))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
