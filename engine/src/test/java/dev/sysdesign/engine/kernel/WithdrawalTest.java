package dev.sysdesign.engine.kernel;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.run.Start;
import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call can be ended wherever it is, and nothing of it is left. */
class WithdrawalTest {
  private static final long MINUTE = 60_000_000_000L;
  private static final long REST = 6000 * MINUTE;
  private static final long SILENCE = 3_000_000_000L;
  private static final int STEP = 11;
  private static final int SYSTEMS = 100;

  /** In place of a seed: a system whose only instance computes with pauses. */
  private static final long PAUSES = 0;

  /** Where a call of a state was found: after so many events of a system. */
  private record Moment(long seed, long events, int call) {}

  private static final Map<CallState, Moment> FOUND = new EnumMap<>(CallState.class);

  static List<CallState> states() {
    return Arrays.stream(CallState.values()).filter(CallState::isCall).toList();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SYSTEMS);
  }

  @BeforeAll
  static void looksForACallOfEveryState() {
    for (long seed = PAUSES; seed <= 300 && FOUND.size() < states().size(); seed++) {
      look(seed);
    }
  }

  private static void look(long seed) {
    Kernel kernel = kernel(seed);
    boolean over = false;
    for (long events = STEP; !over && events < 20_000; events += STEP) {
      over = kernel.run(SILENCE, STEP);
      for (int c = 0; c < kernel.calls.bound() && !over; c++) {
        CallState state = CallState.of(kernel.calls.state(c));
        if (state.isCall()) {
          FOUND.putIfAbsent(state, new Moment(seed, events, c));
        }
      }
    }
  }

  private static Kernel kernel(long seed) {
    Kernel kernel = seed == PAUSES ? pauses() : new RandomSystem(seed).faultyKernel();
    kernel.sources.until = SILENCE;
    return kernel;
  }

  private static Kernel pauses() {
    Topology topology =
        new Blueprint()
            .with("client", "c", "rate", rate(50))
            .with("service", "app", "serviceTime", exponential(30), "cores", count(2))
            .call("c", "app")
            .topology();
    InstanceEffect pauses = new InstanceEffect.Pauses("app", 0, 1, 100_000_000L, 60_000_000L);
    Identities identities = Identities.of(RunPlan.steady(topology.settings()));
    CompiledTopology net = CompiledTopology.of(topology);
    return new Start(net, identities, List.of(new Intervention(0, SILENCE, pauses))).kernel(false);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void leavesNothingBehindInAnyState(CallState state) {
    Moment moment = FOUND.get(state);
    assertNotNull(moment, "no system has a call in state " + state);
    Kernel kernel = kernel(moment.seed());
    kernel.run(SILENCE, moment.events());
    assertEquals(state.code(), kernel.calls.state(moment.call()));
    Withdrawal.fail(kernel, moment.call(), Cause.ERROR);
    assertAtRest(kernel, state + " in system " + moment.seed());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void leavesNothingBehindAtAnyTime(long seed) {
    Kernel kernel = kernel(seed);
    Dice dice = new Dice(seed);
    while (!kernel.run(SILENCE, 30 + dice.below(100))) {
      int c = dice.below(kernel.calls.bound());
      if (CallState.of(kernel.calls.state(c)).isCall()) {
        Withdrawal.fail(kernel, c, Cause.TIMEOUT);
      }
    }
    assertAtRest(kernel, "system " + seed);
  }

  @Test
  void refusesWhatIsNoCall() {
    Kernel kernel = kernel(1);
    IllegalStateException refused = null;
    try {
      Withdrawal.of(kernel, 0);
    } catch (IllegalStateException e) {
      refused = e;
    }
    assertNotNull(refused);
    assertTrue(refused.getMessage().endsWith("is no call"), refused.getMessage());
  }

  private static void assertAtRest(Kernel kernel, String what) {
    boolean reached = true;
    for (long at = 0; at == 0 || reached && at < REST && kernel.calls.inUse() > 0; ) {
      at += 10 * MINUTE;
      reached = kernel.run(at, 20_000_000);
    }
    assertEquals(List.of(), Leftovers.of(kernel), what);
    Population edges = kernel.tally.edges;
    for (int e = 0; e < kernel.edges.count; e++) {
      assertEquals(edges.timeInside(e), edges.areaAt(e, kernel.agenda.now), what + ", edge " + e);
      assertEquals(edges.arrivals(e), edges.ok(e) + edges.failed(e), what + ", edge " + e);
    }
  }
}
