package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.STORE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lock that some writes need does, against theory. */
class LockContentionTest {
  private static final int AT = 30;
  private static final int UNTIL = 210;
  private static final int END = 240;

  private static final double WRITES = LAMBDA / 2;

  /** 200 slots in all; 60 writes a second hold the lock for 10 ms each: M/M/1 at ρ = 0.6. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void lockedWritesWaitForOneAnother(long seed) {
    SimulationResult hit = on(Systems.copied(), seed, 2, 0.3);
    double hold = 2 * STORE;
    double locked = 0.3 * WRITES;
    double others = (LAMBDA - locked) * STORE;
    Series slots = Course.component(hit, "store").utilization();
    Course.of(slots, AT + 1, UNTIL)
        .assertIs((others + locked * hold / (1 - locked * hold)) / 200, "during");
    Course.of(slots, UNTIL + 1, END).assertIs(LAMBDA * STORE / 200, "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesHaveACeilingAndFillThePoolWhileReplicasRead(long seed) {
    SimulationResult hit = on(Systems.locked(), seed, 10, 1);
    Course.of(hit.timeline().completed(), AT + 5, UNTIL)
        .assertIs(LAMBDA - WRITES + 1 / (10 * STORE), "1/hold");
    double pool = Course.mean(Course.component(hit, "store").utilization(), AT + 5, UNTIL);
    assertEquals(0.5 + (LAMBDA - WRITES) * STORE / 40, pool, 0.01, "the primary's is full");
  }

  private static SimulationResult on(
      SmallSystem system, long seed, double slowdown, double serial) {
    return Trial.under(
        system.measuredFor(END, seed),
        Trial.injection(
            "lock-contention",
            "store",
            AT,
            UNTIL - AT,
            "slowdown",
            count(slowdown),
            "serial",
            share(serial)));
  }
}
