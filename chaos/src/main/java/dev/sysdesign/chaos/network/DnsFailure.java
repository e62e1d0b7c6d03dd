package dev.sysdesign.chaos.network;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Names are not resolved. */
public final class DnsFailure implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "dns-failure",
              Category.NETWORK,
              "Names are not resolved.",
              "Callers that still hold an answer go on; errors begin as the answers pass their "
                  + "`ttl` and approach `percent`.",
              AllowedTargets.components(ComponentTypes.DNS),
              ParameterSpec.words(
                      "mode",
                      "How look-ups fail. Default `nxdomain`, as after a wrong change of the zone.",
                      "nxdomain",
                      "At once: no such name.",
                      "timeout",
                      "After the time-out of the resolver.")
                  .orElse("nxdomain"),
              Percent.ofRequests(1, "Default 100 %: the zone is gone for everyone."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
