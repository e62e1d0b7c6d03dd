package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.List;

/** Names are not resolved. */
public final class DnsFailure implements ChaosScenario {
  private static final String MODE = "mode";
  private static final String TIMEOUT = "timeout";

  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
          "dns-failure",
          Category.NETWORK,
          "Names are not resolved.",
          "Callers that still hold an answer go on; errors begin as the answers pass their "
              + "`ttl` and approach `percent`: that share of the caches that stand before the name, "
              + "the `resolvers` of a client's users and those of the instances of other callers.",
          AllowedTargets.components(ComponentTypes.DNS),
          ParameterSpec.words(
                  MODE,
                  "How look-ups fail. Default `nxdomain`, as after a wrong change of the zone.",
                  "nxdomain",
                  "At once: no such name.",
                  TIMEOUT,
                  "After the time-out of the resolver.")
              .orElse("nxdomain"),
          Percent.ofCaches("Default 100 %: the zone is gone for everyone."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    double share = hit.amount(Percent.NAME);
    boolean silent = hit.word(MODE).equals(TIMEOUT);
    return hit.throughoutEach(where -> new NetworkEffect.Unresolved(where, share, silent));
  }
}
