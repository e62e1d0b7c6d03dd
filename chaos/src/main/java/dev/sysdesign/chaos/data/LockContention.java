package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** Writers wait for one lock. */
public final class LockContention implements ChaosScenario {
  private static final String SLOWDOWN = "slowdown";

  private static final String SERIAL = "serial";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "lock-contention",
          Category.DATA,
          "Writers wait for one lock.",
          "Writes that need the lock have a ceiling of 1 ÷ the time that it is held, "
              + "`slowdown` × the time of a write; those that wait for it keep their connections, "
              + "fill the pool, and then all others wait as well.",
          AllowedTargets.components(ComponentTypes.DATABASE),
          ParameterSpec.number(
                  SLOWDOWN,
                  1,
                  10000,
                  "How many times longer a write takes while it holds the lock. 10: a "
                      + "transaction with a remote call inside.")
              .orElse(10),
          ParameterSpec.share(
                  SERIAL, "Share of the writes that need the lock. 30 %: those of one hot row.")
              .idleAt(0)
              .orElse(0.3));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double slowdown = hit.amount(SLOWDOWN);
    double serial = hit.amount(SERIAL);
    return hit.components().stream()
        .map(store -> hit.throughout(new DataEffect.Lock(store.name(), slowdown, serial)))
        .toList();
  }
}
