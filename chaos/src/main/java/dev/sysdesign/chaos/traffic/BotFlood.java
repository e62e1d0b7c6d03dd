package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Robots ask for what nobody else asks for. */
public final class BotFlood implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "bot-flood",
              Category.TRAFFIC,
              "Robots ask for what nobody else asks for.",
              "The hit ratio falls to hλ/(λ+b) and the origin gets b more; a limiter in front "
                  + "absorbs it.",
              AllowedTargets.components(ComponentTypes.CLIENT),
              ParameterSpec.rate(
                      "rate",
                      "Requests of the robots. 5 krps: a scraper on a few hundred addresses.")
                  .orElse(5_000),
              ParameterSpec.share(
                      "cacheable",
                      "Share of them that a cache could answer. 0 %: they walk the whole catalog.")
                  .orElse(0))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
