package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.backOff;
import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs in which time does not move on end by themselves, and say by whom. */
class StandstillTest {
  private static final Value BREAKER = new Value.Call("breaker", Map.of());

  private static final Intervention DIES =
      new Intervention(2_000_000_000L, 4_000_000_000L, new InstanceEffect.Crash("app", 0, 1, 0L));

  private static Blueprint users(int number, Object... policies) {
    return new Blueprint()
        .with("client", "u", "users", count(number), "thinkTime", constant(0))
        .with("service", "app", "serviceTime", constant(5))
        .call("u", "app", policies)
        .seconds(10);
  }

  private static void standsAt(String component, long seconds, SimulationResult result) {
    assertEquals(End.STANDSTILL, result.end());
    assertEquals(Optional.of(component), result.stuck());
    assertEquals(seconds, result.measuredNanos() / 1e9, 0.1);
    assertTrue(result.events() < 10_000_000, () -> result.events() + " events");
    assertTrue(result.ending().startsWith("'" + component + "' does the same"), result.ending());
  }

  @Test
  void usersWithoutThinkTimeBehindAnOpenBreaker() {
    standsAt("u", 2, users(10, "breaker", BREAKER).run(DIES));
  }

  @Test
  void usersWhoAreRefusedInNoTime() {
    standsAt("u", 2, users(10).run(DIES));
  }

  @Test
  void usersWhoAskNobody() {
    SimulationResult result =
        new Blueprint()
            .with("client", "u", "users", count(3), "thinkTime", constant(0))
            .seconds(10)
            .run();
    standsAt("u", 0, result);
  }

  @Test
  void usersWhoAreServedInNoTime() {
    SimulationResult result =
        new Blueprint()
            .with("client", "u", "users", count(1), "thinkTime", constant(0))
            .with("service", "app", "serviceTime", constant(0))
            .call("u", "app")
            .automaticWarmup()
            .seconds(10)
            .run();
    standsAt("u", 0, result);
  }

  @Test
  void attemptsWithoutAPauseEndByTheirNumber() {
    SimulationResult result =
        new Blueprint()
            .with("client", "u", "rate", rate(1))
            .with("service", "app", "serviceTime", constant(5))
            .call("u", "app", "retries", count(1000), "backoff", backOff(0), "timeout", ms(100))
            .seconds(10)
            .run(DIES);
    assertEquals(End.COMPLETE, result.end());
  }

  /** Billions of rounds of a nanosecond are as good as rounds of no time. */
  @Test
  void usersWhoAreServedInHardlyAnyTime() {
    SimulationResult result =
        new Blueprint()
            .with("client", "u", "users", count(10), "thinkTime", constant(0))
            .with("service", "app", "serviceTime", constant(0))
            .call("u", "app", "latency", ms(1e-6))
            .seconds(10)
            .run();
    assertEquals(End.STANDSTILL, result.end());
    assertTrue(result.events() < 200_000_000, () -> result.events() + " events");
  }

  /** What stands still once does so every time. */
  @Test
  void oneReplicationIsEnough() {
    Topology topology =
        new Blueprint()
            .with("client", "u", "users", count(1), "thinkTime", constant(0))
            .with("service", "app", "serviceTime", constant(0))
            .call("u", "app")
            .topology();
    RunPlan plan = RunPlan.steady(topology.settings().withReplications(20));
    SimulationResult result = Replications.run(topology, plan, Observer.NONE, 1);
    assertEquals(End.STANDSTILL, result.end());
    assertEquals(1, result.replications());
  }

  @Test
  void manyCallsAtOneInstantAreNoStandstill() {
    SimulationResult result =
        new Blueprint()
            .with("client", "u", "users", count(500_000), "thinkTime", constant(1000))
            .with("service", "app", "serviceTime", constant(0), "concurrency", count(1_000_000))
            .call("u", "app")
            .seconds(5)
            .run();
    assertEquals(End.COMPLETE, result.end());
  }
}
