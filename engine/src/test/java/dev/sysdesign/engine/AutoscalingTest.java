package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instances that come when they are needed, but not before that is seen. */
class AutoscalingTest {
  /** 500 requests a second of 10 ms are 5 busy slots, twice as many from 60 s on. */
  private static SimulationResult run(double delay, double startup, double seconds) {
    Map<String, Value> arguments =
        Map.of("min", count(2), "max", count(12), "target", share(0.5), "delay", ms(1000 * delay));
    Value spike =
        new Value.Call("spike", Map.of("factor", count(2), "at", ms(60_000), "for", ms(120_000)));
    return new Blueprint()
        .with("client", "c", "rate", rate(500), "pattern", spike)
        .with("load-balancer", "lb")
        .with(
            "service",
            "s",
            "instances",
            count(5),
            "concurrency",
            count(2),
            "queue",
            count(1000),
            "serviceTime",
            exponential(10),
            "startup",
            ms(1000 * startup),
            "autoscale",
            new Value.Call("autoscale", arguments))
        .call("c", "lb")
        .call("lb", "s")
        .warmup(0)
        .seconds(seconds)
        .run();
  }

  private static Series utilisation(SimulationResult result) {
    return result.timeline().components().stream()
        .filter(c -> c.name().equals("s"))
        .map(Timeline.OfComponent::utilization)
        .findFirst()
        .orElseThrow();
  }

  private static double mean(Series series, double from, double until, double interval) {
    double sum = 0;
    int n = 0;
    for (int i = (int) (from / interval); i < until / interval; i++, n++) {
      sum += series.at(i);
    }
    return sum / n;
  }

  @Test
  void settlesAtTheTarget() {
    SimulationResult result = run(0, 0, 180);
    assertEquals(0.5, mean(utilisation(result), 0, 60, 3), 0.03);
    assertEquals(0.5, mean(utilisation(result), 90, 180, 3), 0.05);
    assertEquals(0, result.outcome().errorRate());
  }

  @Test
  void seesTheMetricLateAndStartsLate() {
    SimulationResult result = run(30, 20, 180);
    Series utilisation = utilisation(result);
    assertTrue(mean(utilisation, 66, 120, 3) > 0.97, utilisation::toString);
    assertEquals(0.5, mean(utilisation, 150, 180, 3), 0.07);
  }

  @Test
  void takesInstancesAwayOnlyAfterFiveMinutesWithLess() {
    SimulationResult result = run(0, 0, 660);
    Series utilisation = utilisation(result);
    assertEquals(0.25, mean(utilisation, 231, 440, 11), 0.03);
    double settled = mean(utilisation, 550, 660, 11);
    assertTrue(settled > 0.4 && settled < 0.54, "five or six instances: " + settled);
  }
}
