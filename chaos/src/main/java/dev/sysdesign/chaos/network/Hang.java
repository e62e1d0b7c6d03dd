package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** Some calls are never answered. */
public final class Hang implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "hang",
          Category.NETWORK,
          "Some calls are never answered.",
          "The caller's slots are held for its timeout T: λ(1−p)S + λpT of them. Without a "
              + "timeout they fill up.",
          AllowedTargets.components(ComponentTypes.EXTERNAL, ComponentTypes.DATABASE)
              .or(TargetKind.EDGE),
          Percent.ofRequests(
              0.1, "10 %: enough to fill a pool whose timeout is ten times its service time."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(where -> new NetworkEffect.Silence(where, share));
  }
}
