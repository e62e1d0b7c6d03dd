package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosScenario;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.chaos.scenario.TargetKind;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import dev.sysdesign.engine.simulation.TrafficEffect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every scenario on every kind of target that its page lists changes something that is measured, or
 * is refused with the reason.
 */
class EveryTargetTest {
  private static final int SECONDS = 14;
  private static final int AT = 1;

  /** The free memory of a process under pressure lasts for 10 s. */
  private static final int LASTS = 12;

  /** What was measured without a scenario, by system and cause. */
  private final Map<String, String> calm = new HashMap<>();

  private static List<Target> targets(ScenarioSpec spec, EverywhereSystems one) {
    List<Target> targets = new ArrayList<>();
    if (spec.targets().allowsType(one.type())) {
      targets.add(new Target.OfComponent(one.hit()));
    }
    boolean client = one.type().equals("client");
    for (TargetKind kind : spec.targets().kinds()) {
      targets.add(
          switch (kind) {
            case EDGE ->
                client
                    ? new Target.OfEdge(one.hit(), one.caller())
                    : new Target.OfEdge(one.caller(), one.hit());
            case ZONE -> new Target.OfPlace(Target.Place.ZONE, "us-east-1a");
            case REGION -> new Target.OfPlace(Target.Place.REGION, "us-east-1");
            case ZONE_LINK -> new Target.OfLink(Target.Place.ZONE, "us-east-1a", "us-east-1b");
            case REGION_LINK -> new Target.OfLink(Target.Place.REGION, "us-east-1", "us-east-1");
          });
    }
    return targets;
  }

  /** What a scenario does on a target: nothing; else empty where it does, or why it may not. */
  private String verdict(ChaosScenario scenario, EverywhereSystems one, Target target) {
    Topology topology = one.system().measuredFor(SECONDS, 3, 1);
    Injection injection =
        Trial.injection(scenario.spec().name(), target, AT, LASTS, new Properties(Map.of()));
    List<ChaosProblem> problems = ChaosPlanner.problems(topology, injection);
    if (!problems.isEmpty()) {
      return problems.get(0).message();
    }
    List<Intervention> caused = ChaosPlanner.plan(topology, Trial.only(injection)).interventions();
    return changes(topology, trouble(scenario, target, topology), caused) ? "" : "nothing";
  }

  private boolean changes(Topology topology, Intervention usual, List<Intervention> caused) {
    List<Intervention> hit = new ArrayList<>(List.of(usual));
    hit.addAll(caused);
    String without =
        calm.computeIfAbsent(topology.name() + usual, key -> run(topology, List.of(usual)));
    return !run(topology, hit).equals(without);
  }

  /**
   * What there must be for a scenario to matter, with it and without: calls that fail for retries,
   * load that grows for instances that do not come; for others a cause that does nothing, since
   * what has causes is measured in another way than what has none.
   */
  private static Intervention trouble(ChaosScenario scenario, Target target, Topology topology) {
    long from = AT * SmallSystem.SECOND;
    long until = from + LASTS * SmallSystem.SECOND;
    if (scenario.spec().name().equals("retry-storm")) {
      Edge first = topology.edges().get(0);
      Target edge =
          target instanceof Target.OfEdge ? target : new Target.OfEdge(first.from(), first.to());
      return new Intervention(from, until, new NetworkEffect.Reset(edge, 0.5));
    }
    double factor = scenario.spec().name().equals("autoscaling-failure") ? 3 : 1;
    return new Intervention(from, until, new TrafficEffect.Spike("users", factor, 0));
  }

  private static String run(Topology topology, List<Intervention> interventions) {
    SimulationResult result =
        Simulator.run(
            topology, RunPlan.steady(topology.settings()).with(interventions), Observer.NONE);
    return result.outcome() + " " + result.components() + " " + result.edges() + result.limits();
  }

  @Test
  void findsACauseThatDoesNothing() {
    EverywhereSystems one = EverywhereSystems.all().get(0);
    Topology topology = one.system().measuredFor(SECONDS, 3, 1);
    Target target = new Target.OfComponent("users");
    Intervention usual = trouble(ScenarioCatalog.all().get(0), target, topology);
    assertFalse(changes(topology, usual, List.of(usual)));
    Effect twice = new TrafficEffect.Spike("users", 2, 0);
    assertTrue(
        changes(
            topology,
            usual,
            List.of(new Intervention(usual.atNanos(), usual.untilNanos(), twice))));
  }

  @Test
  void changesSomethingOrSaysWhyItCannot() {
    List<String> without = new ArrayList<>();
    int changing = 0;
    TreeSet<String> refused = new TreeSet<>();
    for (EverywhereSystems one : EverywhereSystems.all()) {
      for (ChaosScenario scenario : ScenarioCatalog.all()) {
        for (Target target : targets(scenario.spec(), one)) {
          String verdict = verdict(scenario, one, target);
          String what = scenario.spec().name() + " on " + one + " at " + target.text();
          if (verdict.equals("nothing")) {
            without.add(what);
          } else if (verdict.isEmpty()) {
            changing++;
          } else {
            refused.add(what + ": " + verdict);
          }
        }
      }
    }
    assertEquals(List.of(), without);
    assertTrue(changing > 3 * refused.size(), changing + " change something, refused: " + refused);
  }
}
