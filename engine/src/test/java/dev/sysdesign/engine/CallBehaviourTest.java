package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallBehaviourTest {
  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  private static EdgeResult edge(SimulationResult result, String from, String to) {
    return result.edges().stream()
        .filter(e -> e.edge().from().equals(from) && e.edge().to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void statementsRunInOrderAndGroupsInParallel() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "x", "serviceTime", constant(10))
            .with("service", "y", "serviceTime", constant(30))
            .with("service", "z", "serviceTime", constant(5))
            .call("c", "app", "latency", ms(2))
            .call("app", "x")
            .and("app", "y")
            .call("app", "z")
            .run();
    assertEquals(2 + 1 + 30 + 5 + 2, result.outcome().latency().mean() / 1e6, 1e-6);
    ComponentResult app = component(result, "app");
    assertEquals(36, app.outcome().latency().mean() / 1e6, 1e-6);
    assertEquals(1, app.own().mean() / 1e6, 1e-6);
    assertEquals(30, edge(result, "app", "y").outcome().latency().mean() / 1e6, 1e-6);
  }

  @Test
  void aSlotIsHeldDuringDownstreamCalls() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(50))
            .with("service", "app", "serviceTime", constant(1), "concurrency", count(10))
            .with("service", "db", "serviceTime", constant(99))
            .call("c", "app")
            .call("app", "db")
            .seconds(600)
            .run();
    ComponentResult app = component(result, "app");
    assertEquals(0.5, app.utilization().orElseThrow(), 0.01);
    assertEquals(0.005, app.ownLoad().orElseThrow(), 0.0003);
  }

  @Test
  void aFailedCallEndsItsCallerAtOnceAndKeepsItsRootCause() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "bad", "serviceTime", constant(1), "errorRate", share(1))
            .with("service", "after", "serviceTime", constant(1))
            .call("c", "app")
            .call("app", "bad")
            .call("app", "after")
            .run();
    assertEquals(1, result.outcome().errorRate());
    assertEquals(0, component(result, "after").outcome().counts().offered());
    assertEquals("bad", result.rootCauses().get(0).component());
    assertEquals(Cause.ERROR, result.rootCauses().get(0).cause());
    assertEquals(2, result.outcome().failureLatency().mean() / 1e6, 0.01);
  }

  @Test
  void aTimeoutIsPerAttemptAndTheWorkGoesOn() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with("service", "slow", "serviceTime", constant(100))
            .call("c", "slow", "timeout", ms(30), "retries", count(2), "backoff", backOff(10))
            .run();
    EdgeResult edge = edge(result, "c", "slow");
    assertEquals(1, edge.outcome().errorRate());
    assertEquals(3 * 30 + 2 * 10, edge.outcome().failureLatency().mean() / 1e6, 0.5);
    long offered = edge.outcome().counts().offered();
    assertEquals(3.0, (double) edge.attempts() / offered, 0.02);
    ComponentResult slow = component(result, "slow");
    assertEquals(0, slow.outcome().counts().failed());
    assertEquals(slow.outcome().counts().completed(), slow.wasted());
    assertEquals(Cause.TIMEOUT, result.rootCauses().get(0).cause());
  }

  private static Value backOff(double millis) {
    return new Value.Call("constant", Map.of("base", ms(millis)));
  }

  @Test
  void retriesMultiplyAttemptsAndSaveRequests() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("service", "s", "serviceTime", constant(1), "errorRate", share(0.3))
            .call("c", "s", "retries", count(2), "backoff", backOff(1))
            .seconds(120)
            .run();
    EdgeResult edge = edge(result, "c", "s");
    assertEquals(1 - 0.973, result.outcome().errorRate(), 0.002);
    assertEquals(1.39, (double) edge.attempts() / edge.outcome().counts().offered(), 0.01);
  }

  @Test
  void backOffDoublesUpToItsLimitWithFullJitterByDefault() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("service", "s", "serviceTime", constant(0), "errorRate", share(1))
            .call("c", "s", "retries", count(3))
            .seconds(300)
            .run();
    double expected = (50 + 100 + 200) / 2.0;
    assertEquals(expected, result.outcome().failureLatency().mean() / 1e6, 2.5);
  }

  @Test
  void fullQueuesRejectAtOnce() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with(
                "service",
                "s",
                "serviceTime",
                constant(10),
                "concurrency",
                count(1),
                "queue",
                count(5))
            .call("c", "s")
            .run();
    ComponentResult s = component(result, "s");
    assertEquals(0.9, s.outcome().errorRate(), 0.005);
    assertEquals(0, s.outcome().failureLatency().max());
    assertEquals(5, s.queueMax());
    assertEquals(1, s.utilization().orElseThrow(), 0.001);
    assertTrue(s.ownLoad().orElseThrow() > 9.5);
    assertEquals(Cause.REJECTED, result.rootCauses().get(0).cause());
  }

  @Test
  void guardsSplitTrafficByClassKindAndShare() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("service", "s", "serviceTime", constant(0))
            .with("service", "a", "serviceTime", constant(0))
            .with("service", "b", "serviceTime", constant(0))
            .with("service", "d", "serviceTime", constant(0))
            .request("browse", 0.7, Kind.READ)
            .request("order", 0.3, Kind.WRITE)
            .call("c", "s")
            .when(new Guard.OfClass("browse"), "s", "a")
            .when(new Guard.OfKind(Kind.WRITE), "s", "b")
            .when(new Guard.OfShare(0.25), "s", "d")
            .run();
    double all = component(result, "s").outcome().counts().offered();
    assertEquals(0.7, component(result, "a").outcome().counts().offered() / all, 0.01);
    assertEquals(0.3, component(result, "b").outcome().counts().offered() / all, 0.01);
    assertEquals(0.25, component(result, "d").outcome().counts().offered() / all, 0.01);
  }

  @Test
  void aHandOverIsAcknowledgedWhenItIsAccepted() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "worker", "serviceTime", constant(500), "concurrency", count(50))
            .call("c", "app")
            .hand("app", "worker", "latency", ms(2))
            .run();
    assertEquals(1 + 4, result.outcome().latency().mean() / 1e6, 1e-6);
    assertEquals(500, component(result, "worker").outcome().latency().mean() / 1e6, 1e-6);
  }

  @Test
  void halvingTheCoresOfALoadedTierRaisesItsP99() {
    SimulationResult large = withInstance("m6i.xlarge");
    SimulationResult small = withInstance("m6i.large");
    assertEquals(0.375, component(large, "app").cpu().orElseThrow(), 0.01);
    assertEquals(0.75, component(small, "app").cpu().orElseThrow(), 0.01);
    assertTrue(
        component(small, "app").outcome().latency().p99()
            > 1.5 * component(large, "app").outcome().latency().p99());
  }

  private static SimulationResult withInstance(String type) {
    return new Blueprint()
        .with("client", "c", "rate", rate(150))
        .with("service", "app", "serviceTime", exponential(10), "instance", word(type))
        .call("c", "app")
        .seconds(200)
        .run();
  }

  @Test
  void theNewestIsServedFirstWhereTheFileSaysSo() {
    SimulationResult fifo = overloaded("fifo");
    SimulationResult lifo = overloaded("lifo");
    assertTrue(fifo.outcome().errorRate() > 0.95, "all wait too long: " + fifo.outcome());
    assertTrue(lifo.outcome().errorRate() < 0.4, "the newest are in time: " + lifo.outcome());
  }

  private static SimulationResult overloaded(String discipline) {
    return new Blueprint()
        .with("client", "c", "rate", rate(130), "timeout", ms(500))
        .with(
            "service",
            "s",
            "serviceTime",
            constant(10),
            "concurrency",
            count(1),
            "queue",
            count(1000),
            "discipline",
            word(discipline))
        .call("c", "s")
        .warmup(60)
        .run();
  }
}
