package dev.sysdesign.chaos.traffic;

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
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.List;

/** Messages grow. */
public final class PayloadInflation implements ChaosScenario {
  private static final String FACTOR = "factor";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "payload-inflation",
          Category.TRAFFIC,
          "Messages grow.",
          "Transfer time over `bandwidth` and out of stores, and the bytes that egress is paid for, "
              + "grow by the factor: of all messages of a client's requests, or of those over an "
              + "edge. Without `bandwidth` nothing takes longer; the bytes of the edge grow.",
          AllowedTargets.components(ComponentTypes.CLIENT).or(TargetKind.EDGE),
          ParameterSpec.number(
                  FACTOR, 0.001, 1000000, "Multiple of the sizes. 10: a list without paging.")
              .idleAt(1)
              .orElse(10),
          Percent.ofRequests(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double factor = hit.amount(FACTOR);
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(where -> new TrafficEffect.Inflation(where, factor, share));
  }
}
