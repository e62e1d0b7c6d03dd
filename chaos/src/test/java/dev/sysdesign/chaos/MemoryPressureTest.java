package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.Systems.CALLER_SLOTS;
import static dev.sysdesign.chaos.Systems.HIT_RATIO;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.STORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What little memory does, against theory. */
class MemoryPressureTest {
  private static final int AT = 30;
  private static final int UNTIL = 210;
  private static final int END = 240;

  private static final double PAUSE = 0.2;

  /** Six percent of the memory are full after 3 s. */
  private static final double CYCLE = 0.06 * 50 + PAUSE;

  /**
   * The caller works 2 ms on a call. Of those that come in a pause each waits half of it on
   * average, and those at work wait all of it.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void callsWaitForTheEndOfAPause(long seed) {
    SimulationResult hit = on(Systems.pair(), "api", seed, 0.94);
    double waits = (PAUSE * PAUSE / 2 + 0.002 * PAUSE) / CYCLE;
    double slots = LAMBDA * (0.002 + STORE + 0.0005 + waits) / CALLER_SLOTS;
    double mean = Course.mean(Course.component(hit, "api").utilization(), AT, UNTIL);
    assertEquals(slots, mean, 0.05 * slots);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePercentileOfASecondWithAPauseIsUpByIt(long seed) {
    Series p99 = on(Systems.pair(), "api", seed, 0.94).timeline().p99();
    long paused =
        IntStream.range(AT, UNTIL)
            .filter(i -> p99.at(i) > 0.15e9 && p99.at(i - 1) <= 0.15e9)
            .count();
    assertEquals((UNTIL - AT) / CYCLE, paused, 1.5);
    assertTrue(Course.mean(p99, UNTIL + 1, END) < 0.05e9, "after");
  }

  /** All keys are equally popular: a fifth of them is asked for a fifth of the time. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCacheFindsTheShareOfTheKeysThatItStillHolds(long seed) {
    SimulationResult hit = on(Systems.keyed(), "hot", seed, 0.8);
    Series load = Course.component(hit, "store").arrivals();
    Course.of(load, AT + 1, UNTIL).assertIs(0.8 * LAMBDA, "during");
    assertEquals(0, Course.mean(load, UNTIL + 15, END), 2, "all keys are back");
    SimulationResult coin = on(Systems.coin(), "hot", seed, 0.8);
    Course.of(Course.component(coin, "store").arrivals(), AT + 1, UNTIL)
        .assertIs((1 - 0.2 * HIT_RATIO) * LAMBDA, "coin");
  }

  /** Down for 10 s, up for 2 s, down for 20 s, up for 2 s, down for 40 s … */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anInstanceWithoutMemoryDiesAgainAndAgain(long seed) {
    Series errors = on(Systems.single(), "api", seed, 0.96).timeline().errorRate();
    for (int[] down : new int[][] {{0, 10}, {12, 32}, {34, 74}, {76, 156}}) {
      assertEquals(1, Course.mean(errors, AT + down[0] + 1, AT + down[1]), 1e-9, "down");
      assertEquals(0, errors.at(AT + down[1]), 0.01, "up");
    }
    assertEquals(0, Course.mean(errors, UNTIL + 1, END), "after");
  }

  private static SimulationResult on(
      SmallSystem system, String component, long seed, double level) {
    return Trial.under(
        system.measuredFor(END, seed),
        Trial.injection("memory-pressure", component, AT, UNTIL - AT, "level", share(level)));
  }
}
