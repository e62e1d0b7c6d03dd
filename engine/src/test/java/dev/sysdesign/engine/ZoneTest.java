package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers that prefer the instances of their own zone. */
class ZoneTest {
  private static final long SECOND = 1_000_000_000L;
  private static final List<String> A = List.of("us-east-1a");
  private static final List<String> B = List.of("us-east-1b");
  private static final List<String> BOTH = List.of("us-east-1a", "us-east-1b");

  private static Blueprint fleet() {
    return new Blueprint()
        .with("client", "c", "rate", rate(200))
        .in(BOTH, "service", "app", "instances", count(4), "serviceTime", constant(1))
        .in(BOTH, "service", "user", "instances", count(3), "serviceTime", constant(1))
        .call("c", "app");
  }

  private static EdgeResult edge(SimulationResult result, String to) {
    return result.edges().stream().filter(e -> e.edge().to().equals(to)).findFirst().orElseThrow();
  }

  private static Intervention crash(int first, int count) {
    InstanceEffect crash = new InstanceEffect.Crash("user", first, count, 0);
    return new Intervention(20 * SECOND, 40 * SECOND, crash);
  }

  @Test
  void callsStayInTheirZone() {
    SimulationResult anywhere = fleet().call("app", "user").run();
    assertEquals(0.5, edge(anywhere, "user").crossZoneShare(), 0.01);
    SimulationResult local = fleet().call("app", "user", "zones", word("local")).run();
    assertEquals(0, edge(local, "user").crossZoneShare());
    assertTrue(local.component("user").orElseThrow().outcome().counts().completed() > 11_000);
  }

  /** Instances 0 and 2 are those of the first zone. */
  @Test
  void aDeadNeighbourIsPassedByForTheOtherOne() {
    SimulationResult result = fleet().call("app", "user", "zones", word("local")).run(crash(0, 1));
    assertEquals(0, edge(result, "user").crossZoneShare());
    assertTrue(result.outcome().counts().failed() <= 1, "only what was inside when it crashed");
  }

  @Test
  void whoHasNoNeighbourLeftCallsTheOtherZone() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(200))
            .in(A, "service", "app", "serviceTime", constant(1))
            .in(BOTH, "service", "user", "instances", count(2), "serviceTime", constant(1))
            .call("c", "app")
            .call("app", "user", "zones", word("local"))
            .run(crash(0, 1));
    assertEquals(20 / 60.0, edge(result, "user").crossZoneShare(), 0.01);
    assertTrue(result.outcome().counts().failed() <= 1);
  }

  @Test
  void aCallerWithoutNeighboursCallsAnyone() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(200))
            .in(A, "service", "app", "serviceTime", constant(1))
            .in(B, "service", "user", "instances", count(2), "serviceTime", constant(1))
            .call("c", "app")
            .call("app", "user", "zones", word("local"))
            .run();
    assertEquals(1, edge(result, "user").crossZoneShare());
    assertEquals(0, result.outcome().counts().failed());
  }

  /** The balancer goes by its health check: two checks of 5 s, then the other zone. */
  @Test
  void aBalancerOfAZoneLearnsOfDeadNeighboursByItsHealthCheck() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(200))
            .in(A, "load-balancer", "lb", "serviceTime", constant(0))
            .in(BOTH, "service", "user", "instances", count(4), "serviceTime", constant(1))
            .call("c", "lb")
            .call("lb", "user", "zones", word("local"))
            .run(crash(0, 1), crash(2, 1));
    double failed = result.outcome().counts().failed() / 200.0;
    assertTrue(failed > 5 && failed < 10.5, "seconds until two checks have failed: " + failed);
    double away = edge(result, "user").crossZoneShare() * 60;
    assertEquals(20, away, 5.5, "seconds in the other zone: until two checks have passed again");
  }
}
