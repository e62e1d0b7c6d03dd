package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a station works under load. */
class StationBehaviourTest {
  private static ComponentResult station(SimulationResult result) {
    return result.component("s").orElseThrow();
  }

  @Test
  void anEventLoopHoldsNoSlotForOthers() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(50))
            .with(
                "service",
                "s",
                "serviceTime",
                constant(2),
                "concurrency",
                count(1),
                "threading",
                word("event-loop"))
            .with("service", "db", "serviceTime", constant(98), "concurrency", count(100))
            .call("c", "s")
            .call("s", "db")
            .seconds(600)
            .run();
    assertEquals(0.1, station(result).utilization().orElseThrow(), 0.005);
    assertEquals(0, result.outcome().errorRate());
    double wait = 2 * 0.1 / (2 * 0.9);
    assertEquals((100 + wait) * 1e6, result.outcome().latency().mean(), 0.02e6);
  }

  /** Non-preemptive priority (Cobham): W1 = R ÷ (1 − ρ1), W2 = R ÷ ((1 − ρ1)(1 − ρ)). */
  @Test
  void readsGoFirst() {
    SimulationResult result =
        new Blueprint()
            .request("read", 3.0 / 7, Kind.READ)
            .request("write", 4.0 / 7, Kind.WRITE)
            .with("client", "c", "rate", rate(7))
            .with(
                "service",
                "s",
                "serviceTime",
                exponential(100),
                "concurrency",
                count(1),
                "queue",
                word("unlimited"),
                "discipline",
                word("priority"))
            .call("c", "s")
            .warmup(1000)
            .seconds(100_000)
            .run();
    double read = result.requestClass("read").orElseThrow().latency().mean() / 1e9;
    double write = result.requestClass("write").orElseThrow().latency().mean() / 1e9;
    assertEquals(0.1 + 0.1, read, 0.03 * 0.2);
    assertEquals(0.333333 + 0.1, write, 0.03 * 0.4333);
  }

  private static Value slowdown(String function, Object... arguments) {
    Map<String, Value> named = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put((String) arguments[i], (Value) arguments[i + 1]);
    }
    return new Value.Call(function, named);
  }

  /** 20 arrivals at once on 4 slots: the first four find 1, 2, 3 and 4 of them busy. */
  private static double firstFour(Value slowdown) {
    return new Blueprint()
        .with(
            "client",
            "c",
            "arrivals",
            new Value.Call("batch", Map.of("size", count(4))),
            "rate",
            rate(0.4))
        .with(
            "service",
            "s",
            "serviceTime",
            constant(10),
            "concurrency",
            count(4),
            "queue",
            count(0),
            "loadFactor",
            slowdown)
        .call("c", "s")
        .seconds(1000)
        .run()
        .outcome()
        .latency()
        .mean();
  }

  @Test
  void workGrowsWithTheBusySlots() {
    double sum = 0.25 + 0.5 + 0.75 + 1;
    double squares = 0.0625 + 0.25 + 0.5625 + 1;
    double powers = Math.exp(0.25) + Math.exp(0.5) + Math.exp(0.75) + Math.exp(1);
    assertEquals(10e6 * (1 + 2 * sum / 4), firstFour(slowdown("linear", "f", count(2))), 0.2e6);
    assertEquals(
        10e6 * (1 + 2 * squares / 4),
        firstFour(slowdown("polynomial", "f", count(2), "k", count(2))),
        0.2e6);
    assertEquals(10e6 * powers / 4, firstFour(slowdown("exponential", "f", count(1))), 0.2e6);
  }

  @Test
  void aCallThatHasWaitedTooLongIsDroppedAndGivesItsPlaceBack() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(200))
            .with(
                "service",
                "s",
                "serviceTime",
                constant(10),
                "concurrency",
                count(1),
                "queue",
                count(20),
                "patience",
                constant(50))
            .call("c", "s")
            .run();
    assertEquals(50e6, result.outcome().failureLatency().max(), 1e6);
    assertEquals(100, result.outcome().throughput(), 1);
    assertTrue(result.outcome().latency().max() <= 60e6 * 1.01);
  }

  /** Twice as many calls as it can do: of the reads, 5 % of them, none is turned away. */
  @Test
  void aReadTakesThePlaceOfAWriteInAFullQueue() {
    SimulationResult result =
        new Blueprint()
            .request("hi", 0.05, Kind.READ)
            .request("lo", 0.95, Kind.WRITE)
            .with("client", "c", "rate", rate(200))
            .with(
                "service",
                "a",
                "concurrency",
                count(1),
                "queue",
                count(100),
                "serviceTime",
                exponential(10),
                "discipline",
                word("priority"))
            .call("c", "a")
            .warmup(5)
            .seconds(100)
            .run();
    assertEquals(0, result.requestClass("hi").orElseThrow().counts().failed());
    assertEquals(1 - 90 / 190.0, result.requestClass("lo").orElseThrow().errorRate(), 0.02);
    assertEquals(100, result.component("a").orElseThrow().queueMax());
  }
}
