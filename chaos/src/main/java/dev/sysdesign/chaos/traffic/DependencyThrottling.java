package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** A dependency limits us. */
public final class DependencyThrottling implements ChaosScenario {
  private static final String LIMIT = "limit";
  private static final String ANSWER = "answer";
  private static final String OUTAGE = "outage";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "dependency-throttling",
          Category.TRAFFIC,
          "A dependency limits us.",
          "Successes are min(1, L/λ); retries raise λ. Breaker and fallback decide what "
              + "users see.",
          AllowedTargets.components(
              ComponentTypes.EXTERNAL, ComponentTypes.GATEWAY, ComponentTypes.NOSQL),
          ParameterSpec.rate(
                  LIMIT,
                  "Calls per second let through. 100 rps: the order of the usual limits of public "
                      + "APIs.")
              .orElse(100),
          ParameterSpec.words(
                  ANSWER,
                  "What the others get. Default `throttled`.",
                  "throttled",
                  "An answer that says so, at once.",
                  OUTAGE,
                  "None: the limit is 0 whatever `limit` says.")
              .orElse("throttled"));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    if (hit.word(ANSWER).equals(OUTAGE)) {
      return hit.throughoutEach(where -> new NetworkEffect.Silence(where, 1));
    }
    double limit = hit.amount(LIMIT);
    return hit.components().stream()
        .map(callee -> hit.throughout(new InstanceEffect.Throttle(callee.name(), limit)))
        .toList();
  }
}
