package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import org.junit.jupiter.api.Test;

/** An edge into a cache counts all that is sent over it: look-ups, and what the cache is told. */
class CacheEdgeTest {
  private static Blueprint cached(Kind kind) {
    return new Blueprint()
        .request("all", 1, kind)
        .with("client", "c", "rate", rate(100))
        .with("service", "api", "serviceTime", constant(1))
        .with("cache", "session", "hitRatio", share(0.6), "serviceTime", constant(1))
        .call("c", "api")
        .call("api", "session", "latency", Blueprint.ms(1));
  }

  private static EdgeResult edge(SimulationResult run) {
    return run.edges().stream()
        .filter(e -> e.edge().to().equals("session"))
        .findFirst()
        .orElseThrow();
  }

  /** Nobody waits for what a cache is told, so that it has no latency. */
  @Test
  void writesAreCounted() {
    SimulationResult run = cached(Kind.WRITE).run();
    EdgeResult edge = edge(run);
    long writes = run.component("session").orElseThrow().outcome().counts().offered();
    assertTrue(writes > 5_500, writes + " writes");
    assertEquals(edge.attempts(), edge.outcome().counts().offered());
    assertEquals(writes, edge.outcome().counts().offered(), 5);
    assertEquals(100, edge.outcome().throughput(), 4);
    assertTrue(edge.outcome().confidence().throughput().orElseThrow().contains(100));
    assertTrue(edge.outcome().latency().isEmpty());
    assertEquals(0, edge.outcome().errorRate());
  }

  /** A look-up takes there, work and back; each miss is followed by a fill. */
  @Test
  void lookUpsAndFillsAreCounted() {
    SimulationResult run =
        cached(Kind.READ)
            .with("service", "db", "serviceTime", constant(1), "concurrency", count(100))
            .call("session", "db")
            .run();
    EdgeResult edge = edge(run);
    assertEquals(edge.attempts(), edge.outcome().counts().offered());
    assertEquals(140, edge.outcome().throughput(), 5);
    long reads = edge.outcome().latency().count();
    assertEquals(0.4 * reads, edge.outcome().counts().completed() - reads, 0.05 * reads);
    assertEquals(3e6, edge.outcome().latency().mean(), 1);
  }

  /** Every call comes to its end, or is under way, also while the cache is away. */
  @Test
  void whatADeadCacheIsToldFails() {
    Intervention crash =
        new Intervention(
            20_000_000_000L, 40_000_000_000L, new InstanceEffect.Crash("session", 0, 1, 0));
    EdgeResult edge = edge(cached(Kind.WRITE).run(crash));
    Counts counts = edge.outcome().counts();
    assertEquals(counts.offered(), counts.completed() + counts.failed() + counts.inFlight());
    assertEquals(2_000, counts.failed(), 150);
    assertTrue(edge.outcome().errors().get(Cause.REFUSED) > 1_800, edge.outcome().toString());
    assertTrue(counts.inFlight() < 3, counts.toString());
  }
}
