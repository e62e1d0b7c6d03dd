package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.Systems.FLEET;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.SERVICE;
import static dev.sysdesign.chaos.Systems.SLOTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.model.Injection;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the death of instances does, against theory. */
class NodeCrashTest {
  private static final int AT = 45;
  private static final int LASTS = 60;

  /**
   * Checks every 2 s, two failures in a row: not before 2 s, and not after 4 s and a round trip.
   */
  private static final int UNSEEN = 2;

  private static final int SEEN = 5;

  /** Utilisation of the whole fleet. */
  private static final double RHO = LAMBDA * SERVICE / (FLEET * SLOTS);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void failsTheShareOfTheDeadUntilTheHealthCheckSeesIt(long seed) {
    SimulationResult result = crash(seed, "instances", count(1));
    double share = 1.0 / FLEET;
    double standardError = Math.sqrt(share * (1 - share) / (UNSEEN * LAMBDA));
    assertEquals(
        share,
        Course.mean(result.timeline().errorRate(), AT, AT + UNSEEN),
        4 * standardError,
        "before it is seen");
    assertEquals(
        0, Course.mean(result.timeline().errorRate(), AT + SEEN, AT + LASTS), "once it is seen");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void loadsTheOthersWithWhatTheDeadCannotTake(long seed) {
    SimulationResult result = crash(seed, "percent", share(0.25));
    var utilization = Course.component(result, "api").utilization();
    Course.of(utilization, 0, AT).assertIs(RHO, "before");
    Course.of(utilization, AT + SEEN + 1, AT + LASTS).assertIs(RHO * FLEET / (FLEET - 1), "during");
    Course.of(utilization, AT + LASTS + SEEN + 1, 165).assertIs(RHO, "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void failsEveryCallToASingleInstanceUntilItServesAgain(long seed) {
    Injection crash = Trial.injection("node-crash", "api", AT, 20, "startup", time(5));
    SimulationResult result = Trial.under(Systems.single().measuredFor(120, seed), crash);
    var errors = result.timeline().errorRate();
    assertEquals(0, Course.mean(errors, 0, AT), "before");
    assertEquals(1, Course.mean(errors, AT + 1, AT + 20), "while it is down");
    assertEquals(1, Course.mean(errors, AT + 20, AT + 25), "while it starts");
    assertEquals(0, Course.mean(errors, AT + 26, 120), "once it serves");
  }

  private static SimulationResult crash(long seed, Object... parameters) {
    return Trial.under(
        Systems.fleet().measuredFor(165, seed),
        Trial.injection("node-crash", "api", AT, LASTS, parameters));
  }
}
