package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;

/** Many clients come at once. */
public final class ThunderingHerd implements ChaosScenario {
  private static final String CLIENTS = "clients";
  private static final String WINDOW = "window";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "thundering-herd",
              Category.TRAFFIC,
              "Many clients come at once.",
              "Load is clients/window for an instant; the backlog drains in (N − cμw)/(cμ − "
                  + "λ₀). Each sends one request and goes, also where the client has `users`, who "
                  + "come back.",
              AllowedTargets.components(ComponentTypes.CLIENT),
              ParameterSpec.whole(
                      CLIENTS,
                      1,
                      100_000_000,
                      "How many, one request each. 10,000: the connections of one balancer after its "
                          + "restart.")
                  .orElse(10_000),
              ParameterSpec.time(
                      WINDOW,
                      "Time in which they all come, uniformly. 1 s: timers set to the full second.")
                  .orElse(1e9))
          .atOnce();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    int requests = (int) hit.amount(CLIENTS);
    long window = hit.nanos(WINDOW);
    return hit.components().stream()
        .map(client -> new TrafficEffect.Herd(client.name(), requests, window))
        .map(herd -> new Intervention(hit.atNanos(), hit.atNanos() + window, herd))
        .toList();
  }
}
