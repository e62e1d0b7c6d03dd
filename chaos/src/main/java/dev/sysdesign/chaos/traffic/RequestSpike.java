package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;

/** More requests come. */
public final class RequestSpike implements ChaosScenario {
  private static final String USERS = "users";

  private static final String FACTOR = "factor";
  private static final String RAMP = "ramp";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "request-spike",
          Category.TRAFFIC,
          "More requests come.",
          "ρ rises by the factor; past 1 the backlog grows by (λ′ − cμ) a second. A limiter "
              + "sheds 1 − limit/λ′.",
          AllowedTargets.components(ComponentTypes.CLIENT),
          ParameterSpec.number(
                  FACTOR,
                  0.001,
                  10000,
                  "Multiple of the rate. 5: a campaign or a mention in the news.")
              .orElse(5),
          ParameterSpec.time(RAMP, "How long the rise takes. 5 s: faster than any autoscaler.")
              .orElse(5e9));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean open = hit.components().stream().anyMatch(c -> !c.properties().has(USERS));
    return open
        ? List.of()
        : List.of(
            new ChaosProblem(
                "target-does-not-fit",
                ChaosProblem.Place.TARGET,
                "'" + hit.target().text() + "' has '" + USERS + "', and no rate that could rise"));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double factor = hit.amount(FACTOR);
    long ramp = (long) hit.amount(RAMP);
    return hit.components().stream()
        .map(client -> hit.throughout(new TrafficEffect.Spike(client.name(), factor, ramp)))
        .toList();
  }
}
