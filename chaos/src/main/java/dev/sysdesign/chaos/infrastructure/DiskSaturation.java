package dev.sysdesign.chaos.infrastructure;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** The disk does less. */
public final class DiskSaturation implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "disk-saturation",
              Category.INFRASTRUCTURE,
              "The disk does less.",
              "Writes take 1 ÷ `factor` times as long; reads that memory answers do not notice.",
              AllowedTargets.components(
                  ComponentTypes.DATABASE,
                  ComponentTypes.NOSQL,
                  ComponentTypes.SEARCH,
                  ComponentTypes.STREAM),
              ParameterSpec.number(
                      "factor",
                      0.001,
                      1,
                      "What is left of the disk. 0.2: a 200 GB gp2 volume without burst credits falls "
                          + "from 3,000 to 600 operations per second.")
                  .orElse(0.2),
              Percent.ofInstances(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
