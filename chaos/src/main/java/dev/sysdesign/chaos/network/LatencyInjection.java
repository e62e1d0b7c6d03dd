package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** Messages take longer. */
public final class LatencyInjection implements ChaosScenario {
  private static final String ADD = "add";
  private static final String JITTER = "jitter";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "latency-injection",
          Category.NETWORK,
          "Messages take longer.",
          "Once a call: p50 and p99 rise by `add`; the caller has λ·add more calls in "
              + "flight, and times out once `add` passes its timeout.",
          AllowedTargets.components(ComponentTypes.serving()).or(TargetKind.EDGE),
          ParameterSpec.time(
                  ADD,
                  "Time added to a call, once. 200 ms: a round trip from Virginia to Singapore.")
              .idleAt(0)
              .orElse(200e6),
          ParameterSpec.time(
                  JITTER,
                  "Spread of the added time, uniform to both sides. 50 ms: a quarter of it.")
              .idleAt(0)
              .orElse(50e6),
          Percent.ofRequests(1, "Default 100 %: a slow path is slow for everyone on it."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    long add = hit.nanos(ADD);
    long jitter = hit.nanos(JITTER);
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(where -> new NetworkEffect.Delay(where, add, jitter, share));
  }
}
