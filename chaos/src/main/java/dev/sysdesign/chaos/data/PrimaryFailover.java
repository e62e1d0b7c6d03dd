package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** The primary dies and a copy takes over. */
public final class PrimaryFailover implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "primary-failover",
              Category.DATA,
              "The primary dies and a copy takes over.",
              "Writes fail for the outage and reads live on where there are replicas; then "
                  + "everybody connects again at once.",
              AllowedTargets.components(ComponentTypes.DATABASE, ComponentTypes.CACHE),
              ParameterSpec.time(
                      "outage",
                      "How long nobody takes writes. 30 s: typical of Amazon Aurora; 60 to 120 s of "
                          + "Amazon RDS with a standby.")
                  .orElse(30e9))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
