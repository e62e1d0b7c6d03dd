package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** A link carries less. */
public final class BandwidthLimit implements ChaosScenario {
  private static final String BANDWIDTH = "bandwidth";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "bandwidth-limit",
          Category.NETWORK,
          "A link carries less.",
          "A message takes size ÷ bandwidth longer; the link is full at λ·size > bandwidth, "
              + "and from there its queue grows.",
          AllowedTargets.components(ComponentTypes.CDN, ComponentTypes.OBJECT_STORE)
              .or(TargetKind.EDGE),
          ParameterSpec.bandwidth(
                  BANDWIDTH,
                  "What the link carries. 10 Mbps: a hundredth of the usual gigabit port.")
              .orElse(10e6));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double bitsPerSecond = hit.amount(BANDWIDTH);
    return hit.throughoutEach(where -> new NetworkEffect.Narrow(where, bitsPerSecond));
  }
}
