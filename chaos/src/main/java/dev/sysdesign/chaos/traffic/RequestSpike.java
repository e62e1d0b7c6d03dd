package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;
import java.util.Locale;

/** More requests come. */
public final class RequestSpike implements ChaosScenario {
  private static final String USERS = "users";

  private static final String FACTOR = "factor";
  private static final String RAMP = "ramp";

  /** As many as a client may have without a spike. */
  private static final int MOST_USERS = 1_000_000;

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "request-spike",
          Category.TRAFFIC,
          "More requests come, of a client with `users` more users.",
          "ρ rises by the factor; past 1 the backlog grows by (λ′ − cμ) a second. A limiter "
              + "sheds 1 − limit/λ′. With `users` so many more come over `ramp`, think, wait and send "
              + "like the others, and leave at the end; fewer stay away until then.",
          AllowedTargets.components(ComponentTypes.CLIENT),
          ParameterSpec.number(
                  FACTOR,
                  0.001,
                  10000,
                  "Multiple of the rate, or of the users. 5: a campaign or a mention in the news.")
              .idleAt(1)
              .orElse(5),
          ParameterSpec.time(RAMP, "How long the rise takes. 5 s: faster than any autoscaler.")
              .orElse(5e9));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    double factor = hit.amount(FACTOR);
    double most =
        hit.components().stream()
            .mapToDouble(c -> c.properties().amount(USERS).orElse(0))
            .max()
            .orElse(0);
    return factor * most <= MOST_USERS
        ? List.of()
        : List.of(
            ChaosProblem.ofParameter(
                ChaosRules.PARAMETER_OUT_OF_RANGE,
                FACTOR,
                String.format(
                    Locale.ROOT,
                    "'%s' would make %,.0f users of one client, and at most %,d can be simulated",
                    FACTOR,
                    factor * most,
                    MOST_USERS)));
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double factor = hit.amount(FACTOR);
    long ramp = hit.nanos(RAMP);
    return hit.components().stream()
        .map(client -> hit.throughout(new TrafficEffect.Spike(client.name(), factor, ramp)))
        .toList();
  }
}
