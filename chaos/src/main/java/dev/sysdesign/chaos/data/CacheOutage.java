package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** A cache does not answer. */
public final class CacheOutage implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "cache-outage",
          Category.DATA,
          "A cache does not answer.",
          "With `onFailure: open` all λ reaches the store behind it, after the wait for the "
              + "cache; with `closed` every call fails.",
          AllowedTargets.components(ComponentTypes.CACHE),
          Percent.ofRequests(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(where -> new NetworkEffect.Silence(where, share));
  }
}
