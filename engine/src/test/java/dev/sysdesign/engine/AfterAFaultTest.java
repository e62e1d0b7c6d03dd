package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.NetworkEffect;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a fault has caught goes on when it ends. */
class AfterAFaultTest {
  private static final Target EDGE = new Target.OfEdge("app", "db");

  private static final Value BACK_OFF =
      new Value.Call("exponential", Map.of("base", ms(50), "jitter", word("none")));

  private static Blueprint chain(Object... policies) {
    return new Blueprint()
        .with("client", "u", "rate", rate(20))
        .with("service", "app", "serviceTime", constant(1), "concurrency", count(2000))
        .with("database", "db", "readTime", constant(1), "connections", count(2000))
        .call("u", "app")
        .call("app", "db", policies)
        .seconds(100);
  }

  private static Intervention from(int at, int until, Effect effect) {
    return new Intervention(at * 1_000_000_000L, until * 1_000_000_000L, effect);
  }

  /** Tries at 0.2, 0.6, 1.4, 3 and 6.2 s: one of them is the first after the end of 5 s. */
  @Test
  void aTryAfterTheEndOfALossGetsThrough() {
    for (double loss : new double[] {0.5, 0.9, 1}) {
      SimulationResult run =
          chain().run(from(10, 15, new NetworkEffect.Loss(EDGE, loss, 200_000_000L)));
      assertEquals(0, run.outcome().counts().failed(), "loss " + loss);
      double longest = run.outcome().latency().max() / 1e9;
      assertTrue(longest < 6.25, "loss " + loss + ": " + longest);
      assertTrue(longest > (loss == 1 ? 6.1 : 3), "loss " + loss + ": " + longest);
    }
  }

  /** d, 3d, 7d … while it lasts: with 20 % of 10 ms on average 10·0.2/(1−0.4) = 3.33 ms. */
  @Test
  void aLossThatLastsCostsWhatItAlwaysDid() {
    SimulationResult run =
        chain().run(from(0, 100, new NetworkEffect.Loss(EDGE, 0.2, 10_000_000L)));
    assertEquals(2 + 10.0 / 3, run.outcome().latency().mean() / 1e6, 0.6);
  }

  /** Whoever was caught is answered at the end of the 10 s, and nobody fails. */
  @Test
  void aProcessThatStoodStillAnswersAll() {
    SimulationResult run = chain().run(from(10, 20, new NetworkEffect.Stall(EDGE, 1)));
    assertEquals(0, run.outcome().counts().failed());
    assertEquals(10, run.outcome().latency().max() / 1e9, 0.3);
  }

  @Test
  void aPeerThatHasVanishedAnswersNobody() {
    SimulationResult run = chain().run(from(10, 20, new NetworkEffect.Silence(EDGE, 1)));
    assertEquals(200, run.outcome().counts().failed(), 60);
    assertEquals(Cause.LOST, run.rootCauses().get(0).cause());
  }

  /** Work that was begun before is done and its answer waits. */
  @Test
  void answersOfAProcessThatStandsStillWait() {
    SimulationResult run =
        new Blueprint()
            .with("client", "u", "users", count(1), "thinkTime", constant(1900))
            .with("database", "db", "readTime", constant(100))
            .call("u", "db")
            .seconds(10)
            .run(
                new Intervention(
                    1_950_000_000L,
                    3_000_000_000L,
                    new NetworkEffect.Stall(new Target.OfComponent("db"), 1)));
    assertEquals(1100, run.outcome().latency().max() / 1e6, 10);
  }

  /**
   * Three tiers and a stall of 10 s, as measured on PostgreSQL 16 with SIGSTOP and SIGCONT, three
   * seeds: 32.8 % of the requests fail, and 3 s later all is as before.
   */
  @Test
  void aStallOfPostgresIsOverSoonAfterItsEnd() {
    SimulationResult run =
        new Blueprint()
            .with("client", "u", "rate", rate(40))
            .with(
                "service",
                "web",
                "serviceTime",
                constant(1),
                "queue",
                count(8092),
                "concurrency",
                count(200))
            .with(
                "service",
                "app",
                "serviceTime",
                constant(1),
                "queue",
                count(8092),
                "concurrency",
                count(100))
            .with("database", "db", "readTime", exponential(50), "connections", count(300))
            .call("u", "web", "timeout", ms(10_000))
            .call("web", "app", "timeout", ms(500), "retries", count(3), "backoff", BACK_OFF)
            .call("app", "db", "pool", count(20), "poolTimeout", ms(1000))
            .warmup(3)
            .seconds(35)
            .run(from(5, 15, new NetworkEffect.Stall(new Target.OfComponent("db"), 1)));
    double failed = run.outcome().counts().failed();
    assertEquals(0.328, failed / run.outcome().counts().offered(), 0.05);
    double later = run.timeline().errorRate().stream().skip(18 * 60 / 35 + 2).sum();
    assertEquals(0, later, 1e-9, "back after 3 s");
  }
}
