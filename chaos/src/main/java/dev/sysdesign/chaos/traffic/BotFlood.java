package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;

/** Robots ask for what nobody else asks for. */
public final class BotFlood implements ChaosScenario {
  private static final String RATE = "rate";
  private static final String CACHEABLE = "cacheable";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "bot-flood",
          Category.TRAFFIC,
          "Robots ask for what nobody else asks for.",
          "The hit ratio falls to hλ/(λ+b) and the origin gets b more; a limiter in front "
              + "absorbs it.",
          AllowedTargets.components(ComponentTypes.CLIENT),
          ParameterSpec.rate(
                  RATE, "Requests of the robots. 5 krps: a scraper on a few hundred addresses.")
              .idleAt(0)
              .orElse(5_000),
          ParameterSpec.share(
                  CACHEABLE,
                  "Share of them that a cache could answer. 0 %: they walk the whole catalog.")
              .orElse(0));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double rate = hit.amount(RATE);
    double cacheable = hit.amount(CACHEABLE);
    return hit.components().stream()
        .map(client -> hit.throughout(new TrafficEffect.Bots(client.name(), rate, cacheable)))
        .toList();
  }
}
