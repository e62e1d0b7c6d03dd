package dev.sysdesign.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The detector has an answer to every system and fault that can be written down. */
final class RandomLimitsTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Boolean.getBoolean("sysdesign.long") ? 300 : 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesTheLimitsOfAnySystemUnderFaults(long seed) {
    RandomSystem system = new RandomSystem(seed);
    Topology topology = system.blueprint().topology();
    RunPlan plan =
        RunPlan.steady(topology.settings()).with(List.of(system.faults())).within(1_000_000);
    SimulationResult run = Simulator.run(topology, plan, Observer.NONE);
    Limits limits = Limits.of(topology, run);

    for (LimitUse use : run.limits()) {
      assertTrue(use.used() >= 0 && use.used() <= 1, use::toString);
      assertTrue(!(use.demand() < 0) && use.refused() >= 0, use::toString);
      assertTrue(use.refused() <= use.asked(), use::toString);
    }
    for (LimitState state : limits.states()) {
      assertTrue(state.reach().load() > 0, state::toString);
      assertTrue(!state.isFull() || state.reach().load() <= 1, state::toString);
      assertTrue(
          state.isFull()
              || state.limit().kind() == LimitKind.BREAKER
              || !(state.demand() >= 1) && state.used() < 0.98,
          state::toString);
    }
    assertTrue(limits.states().size() == run.limits().size());
    Limits.forecast(topology);
  }
}
