package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import org.junit.jupiter.api.Test;

/** Search: scatter and gather. */
class ScatterTest {
  private static Blueprint cluster(double offered, int shards, int replicas, Object... more) {
    Object[] usual = {
      "shards", count(shards), "replicas", count(replicas), "serviceTime", exponential(10)
    };
    Object[] all = new Object[usual.length + more.length];
    System.arraycopy(usual, 0, all, 0, usual.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return new Blueprint()
        .with("client", "c", "rate", rate(offered))
        .with("search", "es", all)
        .call("c", "es");
  }

  /** The mean of the largest of n exponentials is the n-th harmonic number times their mean. */
  @Test
  void waitsForTheSlowestOfItsShards() {
    SimulationResult result =
        cluster(50, 10, 0, "concurrency", Blueprint.word("unlimited")).seconds(600).run();
    assertEquals(29.29, result.outcome().latency().mean() / 1e6, 0.3);
    assertEquals(69.03, result.outcome().latency().p99() / 1e6, 2);
  }

  @Test
  void aWriteGoesToAllCopiesOfOneShard() {
    SimulationResult result =
        cluster(50, 10, 2, "instances", count(3), "concurrency", count(1000))
            .request("index", 1, Kind.WRITE)
            .seconds(600)
            .run();
    assertEquals(10 * (1 + 1 / 2.0 + 1 / 3.0), result.outcome().latency().mean() / 1e6, 0.3);
    ComponentResult es = result.component("es").orElseThrow();
    assertEquals(50 * 3 * 0.010 / 3000, es.utilization().orElseThrow(), 1e-5);
  }

  @Test
  void aFullShardFailsTheQuery() {
    SimulationResult result =
        cluster(200, 2, 0, "instances", count(2), "concurrency", count(1), "queue", count(0))
            .seconds(100)
            .run();
    assertEquals(Cause.REJECTED, result.rootCauses().get(0).cause());
    ComponentResult es = result.component("es").orElseThrow();
    assertEquals(es.little().inside(), es.little().area(), 1e-6);
  }

  /** Queries that begin at the instance which is down are refused: one in two, for 50 s of 60. */
  @Test
  void asksTheOtherCopyWhileAnInstanceIsDown() {
    Effect crash = new InstanceEffect.Crash("es", 0, 1, 0);
    SimulationResult result =
        cluster(50, 4, 1, "instances", count(2), "errorRate", share(0))
            .run(new Intervention(10_000_000_000L, 60_000_000_000L, crash));
    double failed = result.outcome().counts().failed();
    assertEquals(5.0 / 12, failed / result.outcome().counts().offered(), 0.02);
  }

  @Test
  void errsOncePerQueryAndNotPerShard() {
    SimulationResult result =
        cluster(100, 10, 0, "errorRate", share(0.1), "serviceTime", constant(1)).run();
    assertEquals(0.1, result.outcome().errorRate(), 0.01);
  }

  /** Of the shards that are asked for one turns a query away, and it had asked for a slot. */
  @Test
  void whoIsTurnedAwayHasAskedForASlot() {
    SimulationResult result =
        cluster(2000, 2, 0, "concurrency", count(1), "queue", count(0)).seconds(10).run();
    LimitUse slots =
        result.limits().stream()
            .filter(use -> use.limit().kind() == LimitKind.SLOTS)
            .findFirst()
            .orElseThrow();
    assertTrue(slots.refused() > 10_000, slots::toString);
    assertTrue(slots.asked() > slots.refused(), slots::toString);
    assertTrue(slots.demand() > 5, slots::toString);
  }
}
