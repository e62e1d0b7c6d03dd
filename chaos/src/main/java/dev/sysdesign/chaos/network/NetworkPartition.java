package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** No message crosses. */
public final class NetworkPartition implements ChaosScenario {
  private static final String MODE = "mode";
  private static final String DIRECTION = "direction";
  private static final String REJECT = "reject";
  private static final String FORWARD = "forward";
  private static final String BACKWARD = "backward";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "network-partition",
          Category.NETWORK,
          "No message crosses.",
          "With `blackhole` every crossing takes exactly the caller's timeout and then "
              + "fails, and its slots are held that long; with `reject` it fails in one round "
              + "trip. It heals completely.",
          AllowedTargets.only(TargetKind.EDGE, TargetKind.ZONE_LINK, TargetKind.REGION_LINK),
          ParameterSpec.words(
                  MODE,
                  "What becomes of a message. Default `blackhole`, which is what a broken route or "
                      + "a firewall that drops does, and the worse of the two.",
                  "blackhole",
                  "It vanishes.",
                  REJECT,
                  "The sender hears at once that nobody can be reached.")
              .orElse("blackhole"),
          ParameterSpec.words(
                  DIRECTION,
                  "Which way is cut. Default `both`.",
                  "both",
                  "Requests and answers.",
                  FORWARD,
                  "Only what the caller sends.",
                  BACKWARD,
                  "Only the answers: the work is done and nobody hears of it.")
              .orElse("both"),
          Percent.ofRequests(
              1, "Default 100 %; less makes a grey failure, which health checks may miss."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<ChaosProblem> misfits(Hit hit) {
    boolean idle =
        hit.target() instanceof Target.OfLink link && !new Crossings(hit.topology(), link).any();
    return idle
        ? List.of(
            new ChaosProblem(
                ChaosRules.TARGET_DOES_NOT_FIT,
                ChaosProblem.Place.TARGET,
                "no call goes over '" + hit.target().text() + "'"))
        : List.of();
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    boolean rejects = hit.word(MODE).equals(REJECT);
    boolean forward = !hit.word(DIRECTION).equals(BACKWARD);
    boolean backward = !hit.word(DIRECTION).equals(FORWARD);
    double share = hit.amount(Percent.NAME);
    return hit.throughoutEach(
        where -> new NetworkEffect.Cut(where, rejects, forward, backward, share));
  }
}
