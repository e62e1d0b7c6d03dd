package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold in every system; a failure names its seed. */
class RandomSystemTest {
  private static final int SYSTEMS = 500;
  private static final long MINUTE = 60_000_000_000L;

  /** The slowest stream has tried all its records by then, one at a time. */
  private static final long PATIENCE = 6000 * MINUTE;

  private static final long SILENCE = 3_000_000_000L;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SYSTEMS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everythingComesBackWhenTheClientsFallSilent(long seed) {
    Kernel kernel = new RandomSystem(seed).faultyKernel();
    kernel.sources.until = SILENCE;
    assertTrue(comesToRest(kernel), "the system came to rest");
    assertTrue(kernel.events > 100, kernel.events + " events");
    assertEquals(List.of(), Leftovers.of(kernel));
    Population edges = kernel.tally.edges;
    for (int e = 0; e < kernel.edges.count; e++) {
      assertEquals(edges.timeInside(e), edges.areaAt(e, kernel.agenda.now), "edge " + e);
      assertEquals(edges.arrivals(e), edges.ok(e) + edges.failed(e), "edge " + e);
    }
  }

  private static boolean comesToRest(Kernel kernel) {
    boolean reached = true;
    for (long at = 0; at == 0 || reached && at < PATIENCE && kernel.calls.inUse() > 0; ) {
      // Health checks never end, so it is asked early and often.
      at += Math.max(SILENCE, Math.min(at, 10 * MINUTE));
      reached = kernel.run(at, 20_000_000);
    }
    return reached;
  }

  /** A call that forgets that it holds a slot is what a forgotten release looks like. */
  @Test
  void aPlantedSlotLeakIsFoundInEverySystemWithSlots() {
    int planted = 0;
    for (long seed = 1; seed <= 50; seed++) {
      Kernel kernel = new RandomSystem(seed).kernel(List.of());
      kernel.sources.until = SILENCE;
      kernel.run(SILENCE / 2, 20_000_000);
      int leaking = callInService(kernel);
      if (leaking < 0) {
        continue;
      }
      kernel.calls.lower(leaking, Calls.HOLDS_SLOT);
      planted++;
      comesToRest(kernel);
      assertFalse(Leftovers.of(kernel).isEmpty(), "seed " + seed);
    }
    assertTrue(planted > 25, planted + " leaks planted");
  }

  /** A call that is at work; -1 without one. */
  private static int callInService(Kernel kernel) {
    for (int c = 0; c < kernel.calls.bound(); c++) {
      boolean holds = (kernel.calls.flags(c) & Calls.HOLDS_SLOT) != 0;
      if (kernel.calls.state(c) == Calls.SERVICE && holds) {
        return c;
      }
    }
    return -1;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void callsAreConservedAndLittlesIdentityIsExact(long seed) {
    RandomSystem system = new RandomSystem(seed);
    SimulationResult result = system.blueprint().warmup(0.5).run(system.faults());
    for (ComponentResult component : result.components()) {
      assertEquals(component.little().inside(), component.little().area(), 1e-9, component.name());
      long causes = component.outcome().errors().values().stream().mapToLong(n -> n).sum();
      assertEquals(component.outcome().counts().failed(), causes, component.name());
    }
    long sent = 0;
    long delivered = 0;
    for (Deliveries.OfComponent messages : result.totals().deliveries().components()) {
      ComponentResult component = result.component(messages.name()).orElseThrow();
      boolean client = component.type().equals("client");
      long done = messages.delivery().count();
      sent += client ? done : 0;
      delivered += client ? 0 : done;
      assertTrue(client || done <= component.outcome().counts().completed(), messages.name());
    }
    assertTrue(delivered <= sent, "every message is one of its client");
    for (EdgeResult edge : result.edges()) {
      // Who waits for the answer to another one's look-up sends none.
      boolean named = result.component(edge.edge().to()).orElseThrow().type().equals("dns");
      assertEquals(true, named || edge.attempts() >= edge.outcome().counts().completed());
    }
    long requests = result.requests().stream().mapToLong(r -> r.outcome().counts().offered()).sum();
    assertEquals(result.outcome().counts().offered(), requests);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameSystemGivesTheSameResultWhetherRequestsAreNotedOrNot(long seed) {
    RandomSystem one = new RandomSystem(seed);
    RandomSystem other = new RandomSystem(seed);
    SimulationResult first = one.blueprint().run(one.faults());
    Topology topology = other.blueprint().topology();
    RunPlan noted = RunPlan.steady(topology.settings()).with(List.of(other.faults())).tracing(20);
    SimulationResult second = Simulator.run(topology, noted, Observer.NONE);
    assertFalse(second.traces().isEmpty());
    assertEquals(first.toString(), second.withoutTraces().toString());
  }
}
