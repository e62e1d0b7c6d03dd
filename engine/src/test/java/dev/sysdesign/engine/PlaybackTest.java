package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Frame;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Trace;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  private static SimulationResult traced(Blueprint blueprint, int requests) {
    Topology topology = blueprint.topology();
    return Simulator.run(
        topology, RunPlan.steady(topology.settings()).tracing(requests), Observer.NONE);
  }

  private static double millis(Trace trace, Hop hop, Step step) {
    return (trace.at(hop, step).orElseThrow() - trace.beganNanos()) / 1e6;
  }

  private static Hop hop(Trace trace, String to) {
    return trace.hops().stream().filter(h -> h.to().equals(to)).findFirst().orElseThrow();
  }

  private static Blueprint chain() {
    return new Blueprint()
        .with("client", "users", "rate", rate(10))
        .with("service", "app", "serviceTime", constant(5), "concurrency", count(4))
        .with("database", "db", "readTime", constant(3), "cpu", share(0))
        .call("users", "app", "latency", ms(1))
        .call("app", "db", "latency", ms(2));
  }

  @Test
  void everyHopStandsAtItsTime() {
    Trace trace = traced(chain(), 1).traces().get(0);
    assertEquals(List.of("app", "db"), trace.hops().stream().map(Hop::to).toList());
    Hop app = hop(trace, "app");
    Hop db = hop(trace, "db");
    assertEquals(-1, app.parent());
    assertEquals(app.id(), db.parent());
    assertEquals(0, millis(trace, app, Step.SENT), 1e-6);
    assertEquals(1, millis(trace, app, Step.ARRIVED), 1e-6);
    assertEquals(6, millis(trace, app, Step.SERVED), 1e-6);
    assertEquals(6, millis(trace, db, Step.SENT), 1e-6);
    assertEquals(11, millis(trace, db, Step.LEFT), 1e-6);
    assertEquals(13, millis(trace, app, Step.LEFT), 1e-6);
    assertEquals(14, millis(trace, app, Step.ANSWERED), 1e-6);
    assertEquals(14e6, trace.tookNanos().orElseThrow());
  }

  @Test
  void noteTakingChangesNoNumber() {
    Blueprint busy = PlaybackTest.cached();
    SimulationResult plain = busy.run();
    SimulationResult noted = traced(busy, 50);
    assertEquals(plain.outcome(), noted.outcome());
    assertEquals(plain.components(), noted.components());
    assertEquals(plain.events(), noted.events());
    assertTrue(plain.traces().isEmpty());
  }

  private static Blueprint cached() {
    return new Blueprint()
        .with("client", "users", "rate", rate(200))
        .with("service", "app", "serviceTime", exponential(5), "concurrency", count(4))
        .with("cache", "hot", "hitRatio", share(0.5))
        .with("database", "db", "readTime", exponential(3))
        .request("look", 0.9, Kind.READ)
        .request("buy", 0.1, Kind.WRITE)
        .call("users", "app")
        .call("app", "hot")
        .call("hot", "db");
  }

  @Test
  void theSampleIsSpreadOverTheRun() {
    SimulationResult result = traced(cached().seconds(100), 400);
    assertEquals(400, result.traces().size());
    double early = result.traces().stream().filter(t -> t.beganNanos() < 50e9).count() / 400.0;
    assertEquals(0.5, early, 4 * Math.sqrt(0.25 / 400));
    double mean =
        result.traces().stream()
            .filter(t -> t.tookNanos().isPresent())
            .mapToLong(t -> t.tookNanos().getAsLong())
            .average()
            .orElseThrow();
    assertEquals(result.outcome().latency().mean(), mean, 0.15 * mean);
  }

  @Test
  void aLookSaysWhetherItFoundItsKey() {
    SimulationResult result = traced(cached().seconds(100), 1000);
    for (Trace trace : result.traces()) {
      boolean asked =
          trace.hops().stream().anyMatch(h -> h.to().equals("db") && h.role() == Hop.Role.CALL);
      boolean write = trace.requestClass().equals("buy");
      boolean missed =
          trace.hops().stream()
              .anyMatch(h -> h.to().equals("hot") && h.lookup() == Hop.Lookup.MISS);
      assertEquals(write || missed, asked);
    }
    Set<Hop.Lookup> seen =
        result.traces().stream()
            .flatMap(t -> t.hops().stream())
            .map(Hop::lookup)
            .collect(Collectors.toSet());
    assertEquals(Set.of(Hop.Lookup.NONE, Hop.Lookup.HIT, Hop.Lookup.MISS), seen);
  }

  @Test
  void aDoorTellsWhatWasInsideAndWaited() {
    SimulationResult result =
        traced(
            new Blueprint()
                .with("client", "users", "rate", rate(190))
                .with("service", "app", "serviceTime", constant(10), "concurrency", count(2))
                .call("users", "app"),
            500);
    for (Trace trace : result.traces()) {
      Hop app = hop(trace, "app");
      Hop.Door door = app.door().orElseThrow();
      assertEquals(2, door.slots());
      long arrived = trace.at(app, Step.ARRIVED).orElseThrow();
      trace
          .at(app, Step.STARTED)
          .ifPresent(started -> assertEquals(door.busy() < 2, started == arrived));
      assertTrue(door.waiting() == 0 || door.busy() == 2);
    }
    assertTrue(
        result.traces().stream().anyMatch(t -> hop(t, "app").door().orElseThrow().waiting() > 2));
  }

  @Test
  void retriesAreHopsOfTheirOwnAndLateAnswersAreShownAsWaste() {
    Trace trace =
        traced(
                new Blueprint()
                    .with("client", "users", "rate", rate(5))
                    .with("service", "app", "serviceTime", constant(50))
                    .call("users", "app", "timeout", ms(20), "retries", count(1)),
                1)
            .traces()
            .get(0);
    assertEquals(List.of(0, 1), trace.hops().stream().map(Hop::attempt).toList());
    for (Hop attempt : trace.hops()) {
      assertEquals(Cause.TIMEOUT, attempt.cause().orElseThrow());
      double sent = millis(trace, attempt, Step.SENT);
      assertEquals(sent + 20, millis(trace, attempt, Step.ABANDONED), 1e-6);
      assertEquals(sent + 50, millis(trace, attempt, Step.LEFT), 1e-6);
    }
    assertEquals(Cause.TIMEOUT, trace.rootCause().orElseThrow().cause());
    assertEquals("app", trace.rootCause().orElseThrow().component());
  }

  @Test
  void aMessageIsFollowedToItsConsumer() {
    Trace trace =
        traced(
                new Blueprint()
                    .with("client", "users", "rate", rate(5))
                    .with("queue", "jobs")
                    .with("worker", "hands", "serviceTime", constant(30))
                    .hand("users", "jobs")
                    .hand("jobs", "hands"),
                1)
            .traces()
            .get(0);
    Hop jobs = hop(trace, "jobs");
    Hop hands = hop(trace, "hands");
    assertEquals(Hop.Role.HAND_OVER, jobs.role());
    assertEquals(Hop.Role.DELIVERY, hands.role());
    assertEquals(jobs.id(), hands.parent());
    assertTrue(trace.at(hands, Step.SERVED).getAsLong() > trace.endedNanos().getAsLong());
    assertTrue(
        trace.at(jobs, Step.FINISHED).getAsLong() >= trace.at(hands, Step.SERVED).getAsLong());
  }

  @Test
  void framesNeverGoBackInTime() {
    for (Trace trace : traced(cached(), 200).traces()) {
      long last = trace.beganNanos();
      for (Frame frame : trace.frames()) {
        assertFalse(frame.atNanos() < last);
        last = frame.atNanos();
      }
    }
  }
}
