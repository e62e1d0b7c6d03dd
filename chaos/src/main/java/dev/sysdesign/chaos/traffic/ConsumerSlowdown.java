package dev.sysdesign.chaos.traffic;

import dev.sysdesign.chaos.scenario.AllowedTargets;
import dev.sysdesign.chaos.scenario.Category;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.chaos.scenario.Hit;
import dev.sysdesign.chaos.scenario.Percent;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Consumers are slow, and some messages poison them. */
public final class ConsumerSlowdown implements ChaosScenario {
  private static final String FACTOR = "factor";
  private static final String POISON = "poison";

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
                  FACTOR,
                  0.001,
                  1,
                  "What is left of their speed. 0.3: one slow dependency in the handler.")
              .idleAt(1)
              .orElse(0.3),
          ParameterSpec.share(POISON, "Share of the messages that can never be handled. 1 %.")
              .idleAt(0)
              .orElse(0.01),
          Percent.ofRequests(1, "Default 100 %."));

  @Override
  public ScenarioSpec spec() {
    return SPEC;
  }

  @Override
  public List<Intervention> interventions(Hit hit) {
    InstanceEffect.Factors slow = InstanceEffect.Factors.all(1 / hit.amount(FACTOR));
    double share = hit.amount(Percent.NAME);
    double poison = hit.amount(POISON);
    List<Intervention> all = new ArrayList<>();
    for (Component consumer : consumers(hit)) {
      String name = consumer.name();
      int count = ComponentTypes.instances(consumer);
      all.add(hit.throughout(new InstanceEffect.Slow(name, 0, count, slow, share)));
      all.add(hit.throughout(new InstanceEffect.Poison(name, poison)));
    }
    return all;
  }

  /** The workers hit, and those that take from the brokers hit. */
  private static List<Component> consumers(Hit hit) {
    Set<String> brokers =
        hit.components().stream()
            .filter(c -> !c.type().equals(ComponentTypes.WORKER))
            .map(Component::name)
            .collect(Collectors.toSet());
    Set<String> taking =
        hit.topology().edges().stream()
            .filter(edge -> brokers.contains(edge.from()))
            .map(Edge::to)
            .collect(Collectors.toSet());
    return hit.topology().components().stream()
        .filter(
            c ->
                taking.contains(c.name())
                    || hit.components().contains(c) && !brokers.contains(c.name()))
        .toList();
  }
}
