package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** Copies fall behind. */
public final class ReplicationLag implements ChaosScenario {
  private static final String REPLICAS = "replicas";

  /** What a component names that is itself a copy. */
  private static final String REPLICA_OF = "replicaOf";

  private static final String LAG = "lag";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "replication-lag",
          Category.DATA,
          "Copies fall behind.",
          "Stale reads are P(age of the data < lag); latency does not change, so nothing "
              + "but the staleness shows it.",
          AllowedTargets.components(ComponentTypes.DATABASE),
          ParameterSpec.time(
                  LAG,
                  "How far they are behind. 8 s: what a batch of writes does to a replica that "
                      + "applies them one by one.")
              .idleAt(0)
              .orElse(8e9),
          Percent.ofRequests(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean copied = hit.components().stream().anyMatch(ReplicationLag::isCopied);
    return copied
        ? List.of()
        : List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'" + hit.target().text() + "' has no '" + REPLICAS + "' that could lag"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    long lag = hit.nanos(LAG);
    double share = hit.amount(Percent.NAME);
    return hit.components().stream()
        .map(store -> hit.throughout(new DataEffect.Lag(store.name(), lag, share)))
        .toList();
  }

  private static boolean isCopied(Component store) {
    return store.properties().amount(REPLICAS).orElse(0) > 0 || store.properties().has(REPLICA_OF);
  }
}
