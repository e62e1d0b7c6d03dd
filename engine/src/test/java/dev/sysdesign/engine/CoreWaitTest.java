package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.CoreWait;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls in a slot wait for a core where there are fewer cores than slots. */
class CoreWaitTest {
  /** Cores, and calls per second of work of a tenth of a second: 90 % in use. */
  private static final int CORES = 4;

  private static final double RATE = 36;
  private static final double FREED = CORES / 0.1 - RATE;

  /** A call has to wait (Erlang C); calls wait, on average; and for so long. */
  private static final double WAITS = 0.7878;

  private static final double LINE = WAITS * RATE / FREED;
  private static final double NANOS = WAITS / FREED * 1e9;

  private static Blueprint cores(double rate, String discipline) {
    return new Blueprint()
        .with("client", "c", "rate", rate(rate))
        .with(
            "service",
            "s",
            "serviceTime",
            exponential(100),
            "concurrency",
            word("unlimited"),
            "cores",
            count(CORES),
            "discipline",
            word(discipline))
        .call("c", "s");
  }

  private static ComponentResult run(Blueprint blueprint) {
    return blueprint.warmup(100).seconds(50_000).run().component("s").orElseThrow();
  }

  /** M/M/c: Lq = C ρ ÷ (1 − ρ), Wq = Lq ÷ λ, P(W > t) = C e^−(cμ − λ)t. */
  @Test
  void callsWaitForCoresAsInErlangsFormula() {
    ComponentResult s = run(cores(RATE, "fifo"));
    CoreWait wait = s.coreWait().orElseThrow();
    assertEquals(LINE, wait.mean(), 0.05 * LINE);
    assertEquals(NANOS, wait.time().mean(), 0.05 * NANOS);
    assertEquals(Math.log(WAITS / 0.01) / FREED * 1e9, wait.time().p99(), 0.08e9);
    assertEquals(0, s.queueMax());
    assertEquals(wait.mean(), RATE * wait.time().mean() / 1e9, 0.01 * LINE);
    assertTrue(wait.max() > wait.mean());
  }

  /** A shared processor keeps as many calls beyond its cores, and takes as much longer for each. */
  @Test
  void sharedCoresTakeAsMuchLonger() {
    CoreWait wait = run(cores(RATE, "ps")).coreWait().orElseThrow();
    assertEquals(LINE, wait.mean(), 0.05 * LINE);
    assertEquals(NANOS, wait.time().mean(), 0.05 * NANOS);
  }

  @Test
  void nobodyWaitsForCoresThatAreFree() {
    for (String discipline : new String[] {"fifo", "ps"}) {
      CoreWait wait = run(cores(0.01, discipline)).coreWait().orElseThrow();
      assertEquals(0, wait.mean());
      assertEquals(0, wait.max());
      assertEquals(0, wait.time().max());
      assertTrue(wait.time().count() > 400);
    }
  }

  @Test
  void nobodyWaitsForCoresWithoutALimit() {
    Blueprint free =
        new Blueprint()
            .with("client", "c", "rate", rate(RATE))
            .with("service", "s", "serviceTime", exponential(100))
            .call("c", "s");
    assertEquals(Optional.empty(), free.run().component("s").orElseThrow().coreWait());
  }

  /** Only half of the work needs a core, and only that waits. */
  @Test
  void whatNeedsNoCoreDoesNotWait() {
    Blueprint half =
        new Blueprint()
            .with("client", "c", "rate", rate(2 * RATE))
            .with(
                "service",
                "s",
                "serviceTime",
                exponential(100),
                "concurrency",
                word("unlimited"),
                "cpu",
                share(0.5),
                "cores",
                count(CORES))
            .call("c", "s");
    CoreWait wait = run(half).coreWait().orElseThrow();
    assertEquals(LINE, wait.mean(), 0.05 * LINE);
  }

  /** What waited for a core of an instance that went down waits no longer. */
  @Test
  void aCrashEndsTheWait() {
    for (String discipline : new String[] {"fifo", "ps"}) {
      Intervention crash =
          new Intervention(1_000_000_000L, 60_000_000_000L, new InstanceEffect.Crash("s", 0, 1, 0));
      CoreWait wait =
          cores(200, discipline)
              .seconds(60)
              .run(crash)
              .component("s")
              .orElseThrow()
              .coreWait()
              .orElseThrow();
      assertTrue(wait.max() > 100, discipline);
      assertTrue(wait.mean() < wait.max() / 60.0, discipline);
    }
  }
}
