package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;

/** Consumers are slow, and some messages poison them. */
public final class ConsumerSlowdown implements ChaosScenario {
  private static final ScenarioSpec SPEC =
      ScenarioSpec.of(
              "consumer-slowdown",
              Category.TRAFFIC,
              "Consumers are slow, and some messages poison them.",
              "The backlog grows by (λ − cμ′) a second and drains in B/(cμ − λ); poison goes to "
                  + "the dead-letter queue after `maxReceive` deliveries.",
              AllowedTargets.components(
                  ComponentTypes.WORKER, ComponentTypes.QUEUE, ComponentTypes.STREAM),
              ParameterSpec.number(
                      "factor",
                      0.001,
                      1,
                      "What is left of their speed. 0.3: one slow dependency in the handler.")
                  .orElse(0.3),
              ParameterSpec.share("poison", "Share of the messages that can never be handled. 1 %.")
                  .orElse(0.01),
              Percent.ofRequests(1, "Default 100 %."))
          .notSimulated();

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }
}
