package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that the small samples name. */
class LessonsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void waitsFiveTimesTheServiceTimeAtEightyPercent(long seed) {
    assertMean(0.5, Sample.read("mm1").run(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void waitsTenTimesTheServiceTimeAtNinetyPercent(long seed) {
    assertMean(1, Sample.read("mm1", Map.of("load", "9rps")).run(seed));
  }

  @Test
  void raisesTheP99WithHalfTheCoresAndLeavesTheSlotsIdle() {
    SimulationResult all = Sample.read("cores").run(1);
    SimulationResult half = Sample.read("cores", Map.of("machine", "c6i.xlarge")).run(1);
    double before = all.outcome().confidence().p99().orElseThrow().high();
    assertTrue(half.outcome().confidence().p99().orElseThrow().low() > 1.4 * before);
    assertEquals(7.0 / 16, cpu(all), 0.01);
    assertEquals(7.0 / 8, cpu(half), 0.02);
    assertTrue(half.component("api").orElseThrow().utilization().orElseThrow() < 0.05);
    assertEquals(0, half.outcome().errorRate());
  }

  @Test
  void sendsTenTimesTheReadsToTheStoreWhenTheCacheFindsNothing() {
    var line = Sample.read("coin-cache").analyse("cold").shown().timeline();
    var store =
        line.components().stream().filter(c -> c.name().equals("store")).findFirst().orElseThrow();
    double seconds = line.intervalNanos() / 1e9;
    double warm = store.arrivals().at((int) (10 / seconds));
    double cold = store.arrivals().at((int) (40 / seconds));
    assertEquals(50, warm, 25);
    assertEquals(490, cold, 80);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void reachesTheExactFiguresOfTheYardstick(long seed) {
    SimulationResult result = Sample.read("w12").run(seed);
    Confidence found = result.outcome().confidence();
    assertExact(0.00938, found.mean().orElseThrow());
    assertEquals(8.27e6, result.outcome().latency().p50(), 0.01 * 8.27e6);
    assertEquals(24.2e6, result.outcome().latency().p99(), 0.015 * 24.2e6);
  }

  private static double cpu(SimulationResult result) {
    return result.component("api").orElseThrow().cpu().orElseThrow();
  }

  private static void assertMean(double seconds, SimulationResult result) {
    assertExact(seconds, result.outcome().confidence().mean().orElseThrow());
  }

  /** Within 2 half-widths, which are under 5 % of it. */
  private static void assertExact(double seconds, Interval interval) {
    double centre = (interval.low() + interval.high()) / 2;
    assertTrue(interval.halfWidth() < 0.05 * seconds * 1e9, interval::toString);
    assertTrue(Math.abs(centre - seconds * 1e9) <= 2 * interval.halfWidth(), interval::toString);
  }
}
