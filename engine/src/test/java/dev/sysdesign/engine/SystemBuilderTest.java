package dev.sysdesign.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sysdesign.engine.catalog.BareLaw;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SystemBuilderTest {
  @Test
  void takesABareTimeForTheMeanOfTheUsualLaw() {
    Topology system =
        new SystemBuilder("s")
            .component("service", "app", Map.of("serviceTime", Value.millis(5)))
            .build();
    assertEquals(
        Optional.of(BareLaw.LOG_NORMAL.of(5e6)),
        system.component("app").orElseThrow().properties().law("serviceTime"));
  }

  @Test
  void callsInTheOrderOfItsLines() {
    Topology system =
        new SystemBuilder("s")
            .component("service", "app")
            .component("database", "b")
            .component("queue", "a")
            .call("app", "b")
            .handOver("app", "a")
            .build();
    assertEquals("app -> b", system.edges().get(0).identity());
    assertEquals(0, system.edges().get(0).step());
    assertEquals(Edge.Mode.HAND_OVER, system.edges().get(1).mode());
    assertEquals(1, system.edges().get(1).step());
  }

  @Test
  void sendsWhatItsClientSays() {
    Topology system =
        new SystemBuilder("s")
            .component("client", "users", Map.of("rate", Value.rps(50)))
            .component("service", "app")
            .call("users", "app")
            .build();
    SimulationResult run = Simulator.run(system, RunPlan.steady(system.settings()), Observer.NONE);
    assertEquals(50, run.outcome().throughput(), 2);
  }

  @Test
  void sendsReadsAndWritesAsItsClientSays() {
    Topology system =
        new SystemBuilder("s")
            .component("client", "users", Map.of("reads", Value.percent(80)))
            .build();
    assertEquals(2, system.requests().size());
    assertEquals("read", system.requests().get(0).name());
    assertEquals(0.8, system.requests().get(0).share(), 1e-12);
  }

  @Test
  void saysWhatItDoesNotKnow() {
    SystemBuilder system = new SystemBuilder("s");
    refused(
        "'servce' is no component type. Did you mean 'service'?",
        () -> system.component("servce", "a"));
    refused(
        "service has no property 'instnces'. Did you mean 'instances'?",
        () -> system.component("service", "a", Map.of("instnces", Value.count(2))));
    refused(
        "an edge has no property 'timout'. Did you mean 'timeout'?",
        () -> system.call("a", "b", Map.of("timout", Value.millis(2))));
    refused(
        "'p9' is no metric. Did you mean 'p90'?",
        () -> system.objective("p9", Comparator.LESS, Value.millis(1)));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    SystemBuilder system = new SystemBuilder("s");
    assertThrows(
        IllegalArgumentException.class,
        () -> system.component("service", "a", Map.of("instances", Value.count(0))));
    assertThrows(
        IllegalArgumentException.class,
        () -> system.component("service", "a", Map.of("errorRate", Value.percent(101))));
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
