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

/** Some calls are not answered until it ends, or never. */
public final class Hang implements ChaosScenario {
  private static final String ANSWERS = "answers";
  private static final String NEVER = "never";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "hang",
          Category.NETWORK,
          "Some calls are not answered until it ends.",
          "The caller's slots are held for its timeout T: λ(1−p)S + λpT of them. Without a "
              + "timeout they fill up. At the end the process goes on and does all that it was "
              + "asked meanwhile, also for callers that have left.",
          AllowedTargets.components(ComponentTypes.EXTERNAL, ComponentTypes.DATABASE)
              .or(TargetKind.EDGE),
          ParameterSpec.words(
                  ANSWERS,
                  "When calls that hang are answered. Default `later`, as of a process that stands "
                      + "still (a long pause, SIGSTOP, a full disk).",
                  "later",
                  "When the process goes on, at the end.",
                  NEVER,
                  "The peer has vanished: the calls end by their timeout, and as lost after 60 s.")
              .orElse("later"),
          Percent.ofRequests(
              0.1, "10 %: enough to fill a pool whose timeout is ten times its service time."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    boolean never = hit.word(ANSWERS).equals(NEVER);
    return hit.throughoutEach(
        where ->
            never
                ? new NetworkEffect.Silence(where, share)
                : new NetworkEffect.Stall(where, share));
  }
}
