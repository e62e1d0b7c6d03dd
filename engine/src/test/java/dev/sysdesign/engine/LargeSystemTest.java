package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeSystemTest {
  private static final int COMPONENTS = 2000;

  private static Blueprint tree() {
    Blueprint blueprint = new Blueprint().with("client", "c", "rate", rate(200)).call("c", "s0");
    for (int i = 0; i < COMPONENTS; i++) {
      blueprint.with("service", "s" + i, "serviceTime", exponential(1), "instances", count(2));
      for (int child = 2 * i + 1; child <= 2 * i + 2 && child < COMPONENTS; child++) {
        blueprint.when(new Guard.OfShare(0.5), "s" + i, "s" + child);
      }
    }
    return blueprint.seconds(5);
  }

  @Test
  void thousandsOfComponentsAreMeasuredOneByOne() {
    SimulationResult result = tree().run();
    assertEquals(COMPONENTS + 1, result.components().size());
    double root = result.component("s0").orElseThrow().outcome().counts().offered();
    double child = result.component("s1").orElseThrow().outcome().counts().offered();
    assertEquals(0.5, child / root, 0.1);
    assertTrue(result.outcome().confidence().mean().isPresent(), "requests keep their interval");
  }

  @Test
  void eachComponentIsFoundByItsNameAndNoOther() {
    Topology topology = tree().topology();
    topology.components().forEach(c -> assertEquals(c, topology.component(c.name()).orElseThrow()));
    for (String none : List.of("", "b", "s", "s0a", "s1999a", "s2000", "z")) {
      assertTrue(topology.component(none).isEmpty(), none);
    }
  }

  @Test
  void anEventBudgetEndsARunWithWhatItHasMeasured() {
    Topology topology = tree().topology();
    RunPlan plan = RunPlan.steady(topology.settings()).within(5000);
    SimulationResult result = Simulator.run(topology, plan, fraction -> true);
    assertEquals(End.EVENT_BUDGET, result.end());
    assertEquals(5000, result.events());
    assertTrue(result.measuredNanos() > 0 && result.measuredNanos() < 5_000_000_000L);
  }

  @Test
  void cancellingEndsARunSoon() {
    Topology topology = tree().topology();
    SimulationResult result =
        Simulator.run(topology, RunPlan.steady(topology.settings()), fraction -> false);
    assertEquals(End.CANCELLED, result.end());
  }

  @Test
  void aLoadThatGrowsWithoutBoundEndsWithAnExplanation() {
    SimulationResult endless =
        new Blueprint()
            .with("client", "c", "rate", rate(1_000_000))
            .with(
                "service",
                "s",
                "serviceTime",
                exponential(60_000),
                "queue",
                Blueprint.word("unlimited"))
            .call("c", "s")
            .seconds(60)
            .run();
    assertEquals(End.TOO_MANY_CALLS, endless.end());
  }
}
