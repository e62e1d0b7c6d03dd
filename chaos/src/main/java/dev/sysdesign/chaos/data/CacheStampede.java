package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** A cache finds next to nothing: a keyed one loses its keys, a coin finds less for a while. */
public final class CacheStampede implements ChaosScenario {
  private static final String HIT_RATIO = "hitRatio";

  /** The property that makes a cache keep keys instead of tossing a coin. */
  private static final String SIZE = "size";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "cache-stampede",
          Category.DATA,
          "A cache finds next to nothing.",
          "The load of the store behind it grows to 1/(1−h) of what it was. A keyed cache loses all"
              + " its keys at the beginning and refills by itself in about keys/λ, so that `for`"
              + " only says how long `expect` watches; a coin cache finds `hitRatio` until the end."
              + " Coalescing caps the load at one look-up a key.",
          AllowedTargets.components(ComponentTypes.CACHE, ComponentTypes.CDN),
          ParameterSpec.share(
                  HIT_RATIO,
                  "Share of the reads that a coin cache still finds. 2 %: of a cold cache in its"
                      + " first seconds, only repeats within them are found.")
              .orElse(0.02));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    if (!hit.given().has(HIT_RATIO) || !hit.components().stream().allMatch(this::isKeyed)) {
      return List.of();
    }
    return List.of(
        ChaosProblem.ofParameter(
            ChaosRules.PARAMETER_DOES_NOT_FIT,
            HIT_RATIO,
            "'"
                + hit.target().text()
                + "' keeps keys, which all go at once and come back by themselves: '"
                + HIT_RATIO
                + "' is for a cache without '"
                + SIZE
                + "'"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    return hit.components().stream().map(cache -> lose(cache, hit)).toList();
  }

  private Intervention lose(Component cache, Hit hit) {
    return isKeyed(cache)
        ? hit.atOnce(new DataEffect.FlushKeys(cache.name()))
        : hit.throughout(new DataEffect.CoinHitRatio(cache.name(), hit.amount(HIT_RATIO)));
  }

  private boolean isKeyed(Component cache) {
    return cache.properties().has(SIZE);
  }
}
