package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** Some connections break as a call arrives. */
public final class ConnectionReset implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "connection-reset",
          Category.NETWORK,
          "Some connections break as a call arrives.",
          "Errors are `percent` of the calls and come fast; survivors are as quick as "
              + "before. A balancer that counts connections may send ever more calls to the "
              + "broken instance, which looks idle.",
          AllowedTargets.only(TargetKind.EDGE),
          Percent.ofRequests(0.2, "20 %: clearly visible, and within reach of retries."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(where -> new NetworkEffect.Reset(where, share));
  }
}
