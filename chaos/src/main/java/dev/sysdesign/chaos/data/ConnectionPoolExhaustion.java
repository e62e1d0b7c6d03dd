package dev.sysdesign.chaos.data;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.DataEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/** Connections leak. */
public final class ConnectionPoolExhaustion implements ChaosScenario {
  private static final String POOL = "pool";

  private static final String LEAK = "leak";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "connection-pool-exhaustion",
          Category.DATA,
          "Connections leak.",
          "The ceiling is pool·(1−leak)/S; beyond it calls wait and then fail, while the "
              + "cores and the own load of the database stay low.",
          AllowedTargets.components(ComponentTypes.DATABASE).or(TargetKind.EDGE),
          ParameterSpec.share(
                  LEAK,
                  "Share of the connections that are held for nothing. 80 %: one code path that "
                      + "forgets to close, found after a day.")
              .idleAt(0)
              .orElse(0.8));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    return hit.target() instanceof Target.OfEdge edge && !hasPool(hit, edge)
        ? List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "'" + edge.text() + "' has no '" + POOL + "' that could leak"))
        : List.of();
  }

  private static boolean hasPool(Hit hit, Target.OfEdge target) {
    return hit.topology().edges().stream()
        .anyMatch(
            edge ->
                edge.from().equals(target.from())
                    && edge.to().equals(target.to())
                    && edge.policies().has(POOL));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double leak = hit.amount(LEAK);
    if (hit.target() instanceof Target.OfEdge edge) {
      return List.of(hit.throughout(new DataEffect.LeakConnections(edge, leak)));
    }
    return hit.components().stream()
        .map(store -> hit.throughout(new DataEffect.LeakSlots(store.name(), leak)))
        .toList();
  }
}
