package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold in every system; a failure names its seed. */
class RandomSystemTest {
  private static final int SYSTEMS = 500;
  private static final long MINUTE = 60_000_000_000L;

  /** The slowest stream has tried all its records by then, one at a time. */
  private static final long PATIENCE = 6000 * MINUTE;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SYSTEMS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everythingComesBackWhenTheClientsFallSilent(long seed) {
    RandomSystem system = new RandomSystem(seed);
    Topology topology = system.blueprint().topology();
    Network net = NetworkBuilder.build(topology, seed, 0);
    FaultTargets targets = new FaultTargets(topology, seed);
    Kernel kernel = new Kernel(net, List.of(system.faults()), targets, false);
    kernel.sources.until = 3_000_000_000L;
    boolean reached = true;
    for (long at = 0; at == 0 || reached && at < PATIENCE && kernel.calls.live() > 0; ) {
      at += 10 * MINUTE;
      reached = kernel.run(at, 20_000_000);
    }
    assertTrue(kernel.events > 1000, "something happened");
    assertEquals(true, reached, "the system came to rest");
    assertEquals(0, kernel.calls.live(), "calls in flight");
    int[] nothing = new int[net.nodeOf.length];
    assertArrayEquals(nothing, kernel.stations.busy, "slots");
    assertArrayEquals(nothing, kernel.stations.coresBusy, "cores");
    assertArrayEquals(nothing, kernel.stations.queueLength, "queue places");
    assertArrayEquals(nothing, kernel.stations.down, "instances down");
    assertArrayEquals(nothing, kernel.buffers.coming, "messages on their way");
    assertEquals(0, kernel.buffers.waiting(), "lanes with messages");
    assertArrayEquals(new int[net.nodes], kernel.tally.waiting.value, "calls waiting");
    assertArrayEquals(new int[net.nodes], kernel.tally.nodes.inside, "calls inside");
    assertArrayEquals(new int[net.edges], kernel.tally.edges.inside, "calls over edges");
    assertArrayEquals(new int[net.flows], kernel.tally.flows.inside, "requests");
    assertEquals(0, Arrays.stream(kernel.routers.inFlight()).sum(), "calls of routers");
    assertEquals(0, Arrays.stream(kernel.admission.pools.used()).sum(), "connections");
    assertEquals(0, kernel.requests.live(), "requests held");
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
    for (EdgeResult edge : result.edges()) {
      assertEquals(true, edge.attempts() >= edge.outcome().counts().completed());
    }
    long requests = result.requests().stream().mapToLong(r -> r.outcome().counts().offered()).sum();
    assertEquals(result.outcome().counts().offered(), requests);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameSystemGivesTheSameResult(long seed) {
    RandomSystem one = new RandomSystem(seed);
    RandomSystem other = new RandomSystem(seed);
    assertEquals(one.blueprint().run(one.faults()), other.blueprint().run(other.faults()));
  }
}
