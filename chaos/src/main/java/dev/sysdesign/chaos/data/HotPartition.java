package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** One partition gets most of the load. */
public final class HotPartition implements ChaosScenario {
  private static final String KEYS = "keys";

  private static final String SHARE = "share";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "hot-partition",
          Category.DATA,
          "One partition gets most of the load.",
          "Capacity is that of one partition ÷ `share`; throttled are max(0, λ·share − "
              + "μp)/λ while the other partitions idle. The hot partition has `share` in all, and "
              + "the others divide the rest; of a keyed cache one key has it, besides what its "
              + "instance is asked for anyway.",
          AllowedTargets.components(
              ComponentTypes.NOSQL,
              ComponentTypes.STREAM,
              ComponentTypes.CACHE,
              ComponentTypes.SEARCH),
          ParameterSpec.share(
                  SHARE,
                  "Part of the load that goes to one partition. 60 %: a key that trends, or a date "
                      + "as the key.")
              .orElse(0.6));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean fits =
        hit.components().stream()
            .anyMatch(c -> !c.type().equals(ComponentTypes.CACHE) || c.properties().has(KEYS));
    return fits
        ? List.of()
        : List.of(
            new ChaosProblem(
                "target-does-not-fit",
                ChaosProblem.Place.TARGET,
                "'"
                    + hit.target().text()
                    + "' has no '"
                    + KEYS
                    + "' of its own, one of which could be hot"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(SHARE);
    return hit.components().stream()
        .map(store -> hit.throughout(new DataEffect.HotPart(store.name(), share)))
        .toList();
  }
}
