package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many requests clients send, and when. */
class ClientLoadTest {
  private static Value pattern(String function, Object... arguments) {
    Map<String, Value> named = new java.util.HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put((String) arguments[i], (Value) arguments[i + 1]);
    }
    return new Value.Call(function, named);
  }

  private static Blueprint client(Object... properties) {
    return new Blueprint()
        .with("client", "c", properties)
        .with("service", "s", "serviceTime", constant(0))
        .call("c", "s");
  }

  private static Series offered(Blueprint system) {
    return system.warmup(20).run().timeline().offered();
  }

  /** Within five standard errors of a Poisson count in one second, as sixty are looked at. */
  private static void assertRate(double expected, Series offered, int second) {
    double error = 5 * Math.sqrt(expected) + 1e-9;
    assertEquals(expected, offered.at(second), error, "in second " + second);
  }

  @Test
  void aRampGrowsToTheRateFromTheEndOfTheWarmUp() {
    Series offered =
        offered(
            client(
                "rate",
                rate(1000),
                "pattern",
                pattern("ramp", "from", rate(0), "over", ms(40_000))));
    for (int second = 0; second < 40; second++) {
      assertRate(1000 * (second + 0.5) / 40, offered, second);
    }
    assertRate(1000, offered, 50);
  }

  @Test
  void aSpikeMultipliesTheRateForAWhile() {
    Value spike = pattern("spike", "factor", count(5), "at", ms(20_000), "for", ms(10_000));
    Series offered = offered(client("rate", rate(1000), "pattern", spike));
    assertRate(1000, offered, 19);
    assertRate(5000, offered, 20);
    assertRate(5000, offered, 29);
    assertRate(1000, offered, 30);
  }

  @Test
  void stepsFollowEachOtherAndBeginAnew() {
    Value rates = new Value.Items(List.of(rate(500), rate(0), rate(2000)));
    Value steps = pattern("steps", "rates", rates, "every", ms(5_000));
    Series offered = offered(client("pattern", steps));
    for (int second = 0; second < 60; second++) {
      assertRate(new double[] {500, 0, 2000}[second / 5 % 3], offered, second);
    }
  }

  @Test
  void aDayIsASineFromItsLowestRate() {
    Value day = pattern("diurnal", "low", share(0.2), "period", ms(60_000));
    Series offered = offered(client("rate", rate(2000), "pattern", day));
    for (int second = 0; second < 60; second++) {
      double middle = 2 * Math.PI * (second + 0.5) / 60;
      assertRate(400 + 1600 * (1 - Math.cos(middle)) / 2, offered, second);
    }
  }

  @Test
  void burstsComeOnTopOfTheRate() {
    Value bursts = pattern("burst", "n", count(3000), "every", ms(10_000));
    Series offered = offered(client("rate", rate(100), "pattern", bursts));
    for (int second = 0; second < 60; second++) {
      boolean burst = second % 10 == 0 && second > 0;
      assertEquals(burst ? 3100 : 100, offered.at(second), 45, "in second " + second);
    }
  }

  @Test
  void aTraceHoldsEachRateUntilTheNext() {
    Value times = new Value.Items(List.of(ms(0), ms(10_000), ms(30_000)));
    Value rates = new Value.Items(List.of(rate(100), rate(900), rate(400)));
    Series offered =
        offered(
            client("pattern", pattern("trace", "file", new Value.Items(List.of(times, rates)))));
    assertRate(100, offered, 9);
    assertRate(900, offered, 10);
    assertRate(900, offered, 29);
    assertRate(400, offered, 30);
    assertRate(400, offered, 59);
  }

  @Test
  void aPatternChangesWhenRequestsComeAndNotWhatTheyAre() {
    Value flat = pattern("steps", "rates", new Value.Items(List.of(rate(100))), "every", ms(1000));
    Blueprint steady = client("rate", rate(100));
    SimulationResult with = client("rate", rate(100), "pattern", flat).run();
    assertEquals(steady.run().outcome().counts(), with.outcome().counts());
  }

  @Test
  void aSingleUserSpendsItsTimeWaitingAndThinking() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "users", count(1), "thinkTime", constant(900))
            .with("service", "s", "serviceTime", constant(100))
            .call("c", "s")
            .run();
    assertEquals(1, result.outcome().throughput(), 0.02);
    assertEquals(100e6, result.outcome().latency().mean(), 1);
  }

  @Test
  void usersWaitForTheirAnswersSoThatNoQueueIsLongerThanTheyAreMany() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "users", count(20), "thinkTime", exponential(10))
            .with("service", "s", "serviceTime", exponential(100), "concurrency", count(1))
            .call("c", "s")
            .warmup(20)
            .seconds(600)
            .run();
    assertEquals(10, result.outcome().throughput(), 0.5);
    assertEquals(20 / 10.0 - 0.010, result.outcome().latency().mean() / 1e9, 0.1);
    assertTrue(result.component("s").orElseThrow().queueMax() <= 19);
  }
}
