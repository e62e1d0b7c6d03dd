package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** No message crosses. */
public final class NetworkPartition implements ChaosScenario {
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
                      "mode",
                      "What becomes of a message. Default `blackhole`, which is what a broken route or "
                          + "a firewall that drops does, and the worse of the two.",
                      "blackhole",
                      "It vanishes.",
                      "reject",
                      "The sender hears at once that nobody can be reached.")
                  .orElse("blackhole"),
              ParameterSpec.words(
                      "direction",
                      "Which way is cut. Default `both`.",
                      "both",
                      "Requests and answers.",
                      "forward",
                      "Only what the caller sends.",
                      "backward",
                      "Only the answers: the work is done and nobody hears of it.")
                  .orElse("both"),
              Percent.ofRequests(
                  1, "Default 100 %; less makes a grey failure, which health checks may miss."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
