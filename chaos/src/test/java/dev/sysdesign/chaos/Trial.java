package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.OptionalLong;

/** Runs a small system, with or without injections. */
final class Trial {
  private Trial() {}

  /** An injection of a component with times in seconds. */
  static Injection injection(
      String chaos, String component, int at, int lasts, Object... namesAndValues) {
    return injection(
        chaos,
        new Target.OfComponent(component),
        at,
        lasts,
        SmallSystem.properties(namesAndValues));
  }

  static Injection injection(
      String chaos, Target target, int at, int lasts, Properties parameters) {
    boolean atOnce = ScenarioCatalog.find(chaos).orElseThrow().spec().oneShot();
    OptionalLong lasting = atOnce ? OptionalLong.empty() : OptionalLong.of(lasts * SECOND);
    return new Injection(chaos, target, at * SECOND, lasting, parameters);
  }

  /** A scenario of one injection. */
  static Scenario only(Injection injection) {
    return new Scenario("trial", "", List.of(injection), List.of(), "");
  }

  static SimulationResult steady(Topology topology) {
    return Simulator.run(topology, RunPlan.steady(topology.settings()), Observer.NONE);
  }

  static SimulationResult under(Topology topology, Injection... injections) {
    ChaosPlan plan =
        ChaosPlanner.plan(topology, new Scenario("trial", "", List.of(injections), List.of(), ""));
    assertEquals(List.of(), plan.problems());
    return Simulator.run(
        topology, RunPlan.steady(topology.settings()).with(plan.interventions()), Observer.NONE);
  }
}
