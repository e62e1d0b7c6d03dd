package dev.sysdesign.engine.kernel.run;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RandomSystem;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Identities;
import dev.sysdesign.engine.kernel.measure.Recorder;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the memory of a run before it, against what is allocated. */
class FootprintTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static MemoryNeed need(Topology topology) {
    return Simulator.memory(topology, RunPlan.steady(topology.settings()));
  }

  /** An observer that has so much room. */
  private static Observer having(long room) {
    return new Observer() {
      @Override
      public boolean proceed(double fraction) {
        return true;
      }

      @Override
      public long room(long wanted) {
        return room;
      }
    };
  }

  private static Blueprint chain(int services, int instances) {
    Blueprint blueprint = new Blueprint().with("client", "c", "rate", rate(100)).call("c", "s0");
    for (int i = 0; i < services; i++) {
      blueprint.with(
          "service", "s" + i, "serviceTime", exponential(1), "instances", count(instances));
      if (i > 0) {
        blueprint.call("s" + (i - 1), "s" + i, "timeout", ms(100 + i));
      }
    }
    return blueprint;
  }

  private static long allocated(Topology topology, Intervention... faults) {
    RunPlan plan = RunPlan.steady(topology.settings());
    long before = THREADS.getCurrentThreadAllocatedBytes();
    CompiledTopology net = CompiledTopology.of(topology);
    Identities identities = Identities.of(plan);
    Kernel kernel = new Start(net, identities, List.of(faults)).kernel(true);
    new Recorder(
        topology, kernel, 0, plan.settings().durationNanos(), Run.interval(plan.settings()));
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 300, 3_000})
  void whatIsMadeAtTheStartIsBelowWhatIsSaidOfIt(int services) {
    allocated(chain(services, 2).topology());
    Topology topology = chain(services, 2).topology();
    long fixed = need(topology).fixed();
    long made = allocated(topology);
    assertTrue(made < fixed, made + " bytes made, " + fixed + " said");
    assertTrue(fixed < (3 << 20) + 8 * made, made + " bytes made, " + fixed + " said");
  }

  @Test
  void whateverASystemIsMadeOfIsBelowWhatIsSaidOfIt() {
    for (int seed = 1; seed <= 100; seed++) {
      RandomSystem system = new RandomSystem(seed);
      Topology topology = system.blueprint().topology();
      RunPlan plan = RunPlan.steady(topology.settings()).with(List.of(system.faults()));
      long fixed = Simulator.memory(topology, plan).fixed();
      long made = allocated(topology, system.faults());
      assertTrue(made < fixed, seed + ": " + made + " bytes made, " + fixed + " said");
    }
  }

  @Test
  void keysThatNobodyAsksForTakeNoMemory() {
    Blueprint huge =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("cache", "few", "keys", zipf(1_000, 1.0), "size", count(1 << 30))
            .with("database", "db")
            .call("c", "few")
            .call("few", "db");
    long keys = need(huge.topology()).keys();
    assertTrue(keys > 1_000 * Integer.BYTES && keys < 1 << 20, keys + " bytes");
    assertTrue(allocated(huge.topology()) < need(huge.topology()).fixed());
  }

  @Test
  void aRunThatHasNoRoomToBeginSaysWhatItNeeds() {
    Topology topology = chain(300, 2).topology();
    RunPlan plan = RunPlan.steady(topology.settings());
    NotEnoughMemory refused =
        assertThrows(NotEnoughMemory.class, () -> Simulator.run(topology, plan, having(1_000_000)));
    assertEquals(need(topology), refused.need());
    assertEquals(1_000_000, refused.room());
    assertFalse(refused.begun());
  }

  @Test
  void lessRoomThanARunMayNeedChangesNoNumber() {
    Topology topology = chain(3, 2).automaticWarmup().seconds(20).topology();
    RunPlan plan = RunPlan.steady(topology.settings());
    long room = need(topology).bytes() / 10;
    assertEquals(
        Simulator.run(topology, plan, having(Long.MAX_VALUE)),
        Simulator.run(topology, plan, having(room)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRunThatNeedsMoreThanThereIsHasNoResult(boolean pilot) {
    Blueprint blueprint =
        new Blueprint()
            .with("client", "c", "rate", rate(100_000))
            .with("service", "s", "serviceTime", exponential(60_000), "queue", word("unlimited"))
            .call("c", "s")
            .seconds(60);
    Topology topology = (pilot ? blueprint.automaticWarmup() : blueprint).topology();
    RunPlan plan = RunPlan.steady(topology.settings());
    long room = need(topology).bytes() / 10;
    NotEnoughMemory ended =
        assertThrows(NotEnoughMemory.class, () -> Simulator.run(topology, plan, having(room)));
    assertTrue(ended.begun());
    assertEquals(need(topology), ended.need());
  }
}
