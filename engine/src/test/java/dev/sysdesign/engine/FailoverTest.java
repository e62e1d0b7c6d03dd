package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Primaries that go down, and databases that are replicas of another. */
class FailoverTest {
  private static final long SECOND = 1_000_000_000L;

  /** 100 reads and 100 writes a second. */
  private static Blueprint store(Object... properties) {
    return new Blueprint()
        .request("r", 0.5, Kind.READ)
        .request("w", 0.5, Kind.WRITE)
        .with("client", "c", "rate", rate(200), "keys", zipf(1, 0))
        .with("database", "db", properties)
        .call("c", "db");
  }

  private static Intervention crash(int instance, int from, int until) {
    InstanceEffect crash = new InstanceEffect.Crash("db", instance, 1, 0);
    return new Intervention(from * SECOND, until * SECOND, crash);
  }

  /** How long requests of a class failed, in seconds, had they come regularly. */
  private static double outage(SimulationResult result, String requestClass) {
    RequestResult of =
        result.requests().stream().filter(r -> r.name().equals(requestClass)).findFirst().get();
    assertEquals(
        of.outcome().counts().failed(),
        of.outcome().errors().getOrDefault(Cause.ERROR, 0L),
        "the request's own cause");
    return of.outcome().counts().failed() / 100.0;
  }

  @Test
  void withoutFailoverWritesFailUntilThePrimaryIsBack() {
    SimulationResult result = store("replicas", count(2)).run(crash(0, 10, 50));
    assertEquals(40, outage(result, "w"), 40 * 5 / Math.sqrt(4000));
    assertEquals(0, outage(result, "r"), 0.02, "reads live on");
  }

  @Test
  void aReplicaTakesTheWritesAfterTheFailover() {
    SimulationResult result =
        store("replicas", count(2), "failover", ms(15_000)).run(crash(0, 10, 50));
    assertEquals(15, outage(result, "w"), 15 * 5 / Math.sqrt(1500));
    assertEquals(0, outage(result, "r"), 0.02, "reads live on with the other replica");
  }

  @Test
  void aPrimaryThatIsBackSoonerStaysIt() {
    SimulationResult result =
        store("replicas", count(1), "failover", ms(30_000)).run(crash(0, 10, 20));
    assertEquals(10, outage(result, "w"), 10 * 5 / Math.sqrt(1000));
  }

  @Test
  void anOnlyReplicaThatBecameThePrimaryAnswersReadsAsWell() {
    SimulationResult result =
        store("replicas", count(1), "failover", ms(5_000)).run(crash(0, 10, 60));
    assertEquals(5, outage(result, "w"), 5 * 5 / Math.sqrt(500));
    assertEquals(0, outage(result, "r"), 0.02);
  }

  @Test
  void aPromotedReplicaThatGoesDownIsFollowedByTheNext() {
    SimulationResult result =
        store("replicas", count(2), "failover", ms(5_000)).run(crash(0, 10, 60), crash(1, 30, 60));
    assertEquals(10, outage(result, "w"), 10 * 5 / Math.sqrt(1000));
    assertEquals(0, outage(result, "r"), 0.02);
  }

  /** A standby answers nobody while the primary is up, so reads fail as writes do. */
  @Test
  void aStandbyTakesThePlaceOfItsPrimary() {
    SimulationResult result =
        store("multiAz", word("on"), "failover", ms(15_000)).run(crash(0, 10, 50));
    assertEquals(15, outage(result, "w"), 15 * 5 / Math.sqrt(1500));
    assertEquals(15, outage(result, "r"), 15 * 5 / Math.sqrt(1500));
    assertEquals(1 - 15 / 60.0, result.component("db").orElseThrow().instancesUp(), 1e-6);
  }

  @Test
  void aStandbyThatFailsHasNobodyBehindItUntilTheFirstMachineIsBack() {
    SimulationResult result =
        store("multiAz", word("on"), "failover", ms(5_000)).run(crash(0, 10, 50), crash(0, 30, 60));
    assertEquals(5 + 20, outage(result, "w"), 25 * 5 / Math.sqrt(2500));
  }

  /** The write of the one item is younger than the lag with 1 − e^(−λ lag): 100 × 10 ms. */
  @Test
  void theReplicaOfADatabaseLagsBehindItsWrites() {
    SimulationResult result = replica().run();
    ComponentResult copy = result.component("copy").orElseThrow();
    assertEquals(1 - Math.exp(-1), copy.staleReads().orElseThrow(), 0.02);
    assertTrue(result.component("db").orElseThrow().staleReads().isEmpty(), "no replica itself");
    assertEquals(0, result.outcome().counts().failed());
  }

  private static Blueprint replica(Object... policies) {
    return new Blueprint()
        .request("r", 0.5, Kind.READ)
        .request("w", 0.5, Kind.WRITE)
        .with("client", "c", "rate", rate(200), "keys", zipf(1, 0))
        .with("database", "db")
        .with("database", "copy", "replicaOf", word("db"), "lag", ms(10))
        .when(new Guard.OfKind(Kind.WRITE), "c", "db")
        .when(new Guard.OfKind(Kind.READ), "c", "copy", policies);
  }

  @Test
  void theReplicaOfADatabaseTakesNoWrites() {
    SimulationResult result = replica("kind", word("write")).run();
    ComponentResult copy = result.component("copy").orElseThrow();
    long all = copy.outcome().counts().failed();
    assertEquals(Map.of(Cause.ERROR, all), copy.outcome().errors());
    assertTrue(all > 5_000 && copy.outcome().counts().completed() == 0);
  }

  @Test
  void theReplicaOfADatabaseAnswersWhileItsPrimaryIsDown() {
    SimulationResult result = replica().run(crash(0, 10, 30));
    assertEquals(20, outage(result, "w"), 20 * 5 / Math.sqrt(2000));
    assertEquals(0, outage(result, "r"));
  }

  @Test
  void theWorkOfAFailoverIsTheSameTwice() {
    Blueprint system = store("replicas", count(2), "failover", ms(5_000), "readTime", constant(3));
    Intervention[] crashes = {crash(0, 10, 20), crash(1, 12, 40), crash(2, 13, 30)};
    assertEquals(system.run(crashes).outcome(), system.run(crashes).outcome());
  }
}
