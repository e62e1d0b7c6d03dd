package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.Systems.FLEET;
import static dev.sysdesign.chaos.Systems.HIT_RATIO;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several scenarios on one target at a time: each undoes what it did, and only that. */
class CompositionTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesACacheToTheScenarioThatIsStillOn(long seed) {
    SimulationResult result =
        Trial.under(
            Systems.coin().measuredFor(180, seed),
            Trial.injection("cache-stampede", "hot", 30, 60, "hitRatio", share(0)),
            Trial.injection("cache-stampede", "hot", 60, 75, "hitRatio", share(0.5)));
    Series load = Course.component(result, "store").arrivals();
    Course.of(load, 30, 60).assertIs(LAMBDA, "only the first");
    Course.of(load, 90, 135).assertIs(LAMBDA * 0.5, "only the second");
    Course.of(load, 135, 180).assertIs(LAMBDA * (1 - HIT_RATIO), "neither");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsAnInstanceDownUntilTheLastCrashHasEnded(long seed) {
    SimulationResult result =
        Trial.under(
            Systems.fleet().measuredFor(150, seed),
            Trial.injection("node-crash", "api", 30, 30, "instances", count(1)),
            Trial.injection("node-crash", "api", 45, 60, "instances", count(2)));
    Series utilization = Course.component(result, "api").utilization();
    Course.of(utilization, 72, 105).assertIs(0.5 * FLEET / (FLEET - 2), "two are down");
    Series errors = result.timeline().errorRate();
    assertEquals(0, Course.mean(errors, 51, 105), "no instance comes back in between");
    Course.of(utilization, 111, 150).assertIs(0.5, "all are back");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsAnInstanceThatIsDownTwiceOnce(long seed) {
    SimulationResult result =
        Trial.under(
            Systems.fleet().measuredFor(120, seed),
            Trial.injection("node-crash", "api", 30, 40),
            Trial.injection("node-crash", "api", 30, 40));
    Course.of(Course.component(result, "api").utilization(), 36, 69)
        .assertIs(0.5 * FLEET / (FLEET - 1), "one is down");
  }
}
