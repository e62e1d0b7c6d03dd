package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** Some messages are lost and sent again. */
public final class PacketLoss implements ChaosScenario {
  private static final String LOSS = "loss";
  private static final String RTO = "rto";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "packet-loss",
          Category.NETWORK,
          "Some messages are lost and sent again.",
          "The mean rises by rto·p/(1−2p), since the wait doubles, and by less from about 35 % on, "
              + "since a message is lost after 60 s: at 40 % and 200 ms by 320 ms, not 400; once p passes 1 % the p99 is at "
              + "least `rto`: loss shows in the tail before it shows in the mean.",
          AllowedTargets.only(TargetKind.EDGE),
          ParameterSpec.share(
                  LOSS,
                  "Share of the messages lost. 5 %: well above the 1 % at which the p99 shows it.")
              .idleAt(0)
              .orElse(0.05),
          ParameterSpec.interval(
                  RTO,
                  "Time after which a message is sent again, doubling. 200 ms: the least of Linux "
                      + "TCP (TCP_RTO_MIN).")
              .orElse(200e6));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double loss = hit.amount(LOSS);
    long rto = hit.nanos(RTO);
    return hit.throughoutEach(where -> new NetworkEffect.Loss(where, loss, rto));
  }
}
