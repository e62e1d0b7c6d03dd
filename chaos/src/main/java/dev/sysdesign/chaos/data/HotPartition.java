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
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import java.util.Optional;

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
              + "instance is asked for anyway; of a search it is writes, since reads ask every shard.",
          AllowedTargets.components(
              ComponentTypes.NOSQL,
              ComponentTypes.STREAM,
              ComponentTypes.CACHE,
              ComponentTypes.SEARCH),
          ParameterSpec.share(
                  SHARE,
                  "Part of the load that goes to one partition. 60 %: a key that trends, or a date "
                      + "as the key.")
              .idleAt(0)
              .orElse(0.6));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    List<Optional<String>> all = hit.components().stream().map(c -> misfit(hit, c)).toList();
    return all.stream().anyMatch(Optional::isEmpty)
        ? List.of()
        : List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'" + hit.target().text() + "' has " + all.get(0).orElse("")));
  }

  /** What a component has that no part of it could be hot. */
  private static Optional<String> misfit(Hit hit, Component component) {
    if (component.type().equals(ComponentTypes.CACHE)) {
      return unless(
          component.properties().has(KEYS),
          "no '" + KEYS + "' of its own, one of which could be hot");
    }
    if (!component.type().equals(ComponentTypes.SEARCH)) {
      return unless(
          ComponentTypes.instances(component) > 1, "one part only, which has all of the load");
    }
    boolean spread =
        ComponentTypes.instances(component) > 1
            && ComponentTypes.amount(component, "shards").orElse(1) > 1;
    return unless(spread, "all of its shards in one place, which has all of the load")
        .or(() -> unless(isWritten(hit, component), "no writes, and reads ask every shard"));
  }

  private static boolean isWritten(Hit hit, Component component) {
    boolean writes =
        hit.topology().requests().stream().anyMatch(r -> r.kind() == RequestClass.Kind.WRITE);
    return hit.topology().edges().stream()
        .filter(e -> e.to().equals(component.name()))
        .map(e -> e.policies().word("kind").orElse(""))
        .anyMatch(kind -> kind.equals("write") || kind.isEmpty() && writes);
  }

  private static Optional<String> unless(boolean fits, String what) {
    return fits ? Optional.empty() : Optional.of(what);
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(SHARE);
    return hit.components().stream()
        .map(store -> hit.throughout(new DataEffect.HotPart(store.name(), share)))
        .toList();
  }
}
