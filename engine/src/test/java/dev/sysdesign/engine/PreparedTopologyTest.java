package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One prepared topology serves any number of runs, none of which leaves anything in it. */
class PreparedTopologyTest {
  private static Topology topology() {
    return new Blueprint()
        .seconds(3)
        .with("client", "c", "rate", rate(500), "timeout", ms(100), "retries", count(1))
        .with("service", "app", "instances", count(2), "serviceTime", exponential(5))
        .with("cache", "redis", "keys", zipf(1000, 0.9), "size", count(200), "ttl", ms(500))
        .with("queue", "jobs")
        .with("worker", "mail", "serviceTime", exponential(3))
        .with("database", "db", "connections", count(4))
        .call("c", "app")
        .call("app", "redis")
        .call("redis", "db", "pool", count(2))
        .hand("app", "jobs")
        .call("jobs", "mail")
        .topology();
  }

  private static String fresh(int replication) {
    Topology topology = topology();
    RunPlan plan = RunPlan.steady(topology.settings()).replicate(replication);
    return Simulator.run(topology, plan, Observer.NONE).toString();
  }

  @Test
  void givesEachRunWhatATopologyOfItsOwnWouldGive() {
    Topology topology = topology();
    PreparedTopology prepared = PreparedTopology.of(topology);
    List<String> together =
        IntStream.of(0, 1, 2, 0)
            .parallel()
            .mapToObj(RunPlan.steady(topology.settings())::replicate)
            .map(plan -> prepared.run(plan, Observer.NONE).toString())
            .toList();
    assertEquals(List.of(fresh(0), fresh(1), fresh(2), fresh(0)), together);
    assertNotEquals(together.get(0), together.get(1));
  }

  @Test
  void saysWhatTheSimulatorSays() {
    Topology topology = topology();
    RunPlan plan = RunPlan.steady(topology.settings());
    PreparedTopology prepared = PreparedTopology.of(topology);
    assertEquals(Simulator.memory(topology, plan), prepared.memory(plan));
    assertEquals(
        Simulator.warmUp(topology, plan, Observer.NONE), prepared.warmUp(plan, Observer.NONE));
  }
}
