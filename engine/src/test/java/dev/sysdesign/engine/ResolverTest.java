package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.backOff;
import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.analytic.EdgeEstimate;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names: resolved, kept for a time, and turned to another place. */
class ResolverTest {
  private static final long SECOND = 1_000_000_000L;

  private static Blueprint twoPlaces(String policy) {
    Value check =
        new Value.Call(
            "check", Map.of("interval", ms(1000), "timeout", ms(500), "unhealthy", count(2)));
    return new Blueprint()
        .with("client", "c", "rate", rate(100))
        .with(
            "dns",
            "names",
            "ttl",
            ms(5000),
            "resolvers",
            count(1),
            "latency",
            constant(20),
            "policy",
            word(policy),
            "healthCheck",
            check)
        .with("service", "east", "serviceTime", constant(5))
        .with("service", "west", "serviceTime", constant(5))
        .call("c", "names", "latency", ms(1))
        .call("names", "east", "latency", ms(2))
        .call("names", "west", "latency", ms(40));
  }

  private static double arrivals(SimulationResult result, String name) {
    return result.component(name).orElseThrow().outcome().counts().offered();
  }

  @Test
  void onlyTheFirstCallsOfAnAnswersLifeLookItUp() {
    SimulationResult result = twoPlaces("simple").seconds(60).run();
    double lookups = arrivals(result, "names");
    assertTrue(lookups >= 12 && lookups <= 12 * 8, "look-ups: " + lookups);
    assertEquals(0, arrivals(result, "west"));
    assertEquals(2 + 5 + 2, result.outcome().latency().p50() / 1e6, 0.1);
    assertEquals(2 + 5 + 2 + 22, result.outcome().latency().max() / 1e6, 0.3);
  }

  /** Each of 50 caches is asked twice a second, and keeps an answer for 5 s: 5.5 s a look-up. */
  @Test
  void theUsersOfAClientAskAsManyCachesAsTheFileSays() {
    Blueprint system =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("dns", "names", "ttl", ms(5000), "resolvers", count(50), "latency", constant(1))
            .with("service", "s", "serviceTime", constant(1))
            .call("c", "names")
            .call("names", "s")
            .seconds(600);
    double measured = arrivals(system.run(), "names") / 600;
    assertEquals(50 / (5 + 50.0 / 100), measured, 0.2);
    double estimated =
        AnalyticPass.estimate(system.topology()).edges().stream()
            .filter(e -> e.edge().to().equals("names"))
            .mapToDouble(EdgeEstimate::calls)
            .sum();
    assertEquals(measured, estimated, 0.2);
  }

  /**
   * A look-up takes 2 s, in which its cache is asked ten times: all wait for the one answer. 50
   * caches with 5 s of life, 0.2 s until somebody asks and 2 s of asking: 50 / 7.2 s.
   */
  @Test
  void aCacheDoesNotAskAgainWhileItWaitsForTheAnswer() {
    SimulationResult result = slowNames(2000, 10_000).seconds(2000).run();
    double expected = 50 / (5 + 50.0 / 250 + 2);
    assertEquals(expected, arrivals(result, "names") / 2000, 0.02 * expected);
    assertEquals(expected, result.edges().get(0).attempts() / 2000.0, 0.02 * expected);
    assertEquals(0, result.outcome().errorRate());
    // Of 1 + 10 + 25 requests of a cache's round one waits 2 s, ten 1 s on average, the rest not.
    double waited = (1 * 2000 + 10 * 1000) / (1 + 10 + 25.0);
    assertEquals(waited, result.outcome().latency().mean() / 1e6, 0.03 * waited);
  }

  /** Whose patience ends before the answer is there leaves the others waiting, for one asks on. */
  @Test
  void whoWaitsForAnotherOnesAnswerIsAsPatientAsItSays() {
    SimulationResult result = slowNames(2000, 500).seconds(60).run();
    assertEquals(1, result.outcome().errorRate());
    assertEquals(500, result.outcome().failureLatency().max() / 1e6, 1);
    assertEquals(500, result.outcome().failureLatency().p50() / 1e6, 5);
  }

  private static Blueprint slowNames(double latencyMs, double timeoutMs) {
    return new Blueprint()
        .with("client", "c", "rate", rate(250), "timeout", ms(timeoutMs))
        .with(
            "dns", "names", "ttl", ms(5000), "resolvers", count(50), "latency", constant(latencyMs))
        .with("service", "s", "serviceTime", constant(1))
        .call("c", "names")
        .call("names", "s");
  }

  /** Caches got their answers at any time: in each second 600 / 20 of them ask again. */
  @Test
  void cachesDoNotAskAllAtATime() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(2000))
            .with("dns", "names", "ttl", ms(20_000), "resolvers", count(600))
            .with("service", "s", "serviceTime", constant(1))
            .call("c", "names")
            .call("names", "s")
            .seconds(60)
            .run();
    Series asked = of(result, "names").arrivals();
    for (int second = 5; second < 60; second++) {
      assertEquals(30, asked.at(second), 20, "look-ups in second " + second);
    }
  }

  @Test
  void thereAreNoMoreCachesThanUsers() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "users", count(2), "thinkTime", constant(100))
            .with("dns", "names", "ttl", ms(5000), "latency", constant(1))
            .with("service", "s", "serviceTime", constant(1))
            .call("c", "names")
            .call("names", "s")
            .seconds(60)
            .run();
    double lookups = arrivals(result, "names");
    assertTrue(lookups >= 12 && lookups <= 2 * 13 * 2, "look-ups: " + lookups);
  }

  @Test
  void theNearestPlaceAnswers() {
    SimulationResult result = twoPlaces("latency").run();
    assertEquals(0, arrivals(result, "west"));
  }

  /** Two checks a second apart see the crash, then the answer has to grow old. */
  @Test
  void failsOverWhenItSeesTheFailureAndTheAnswerIsOld() {
    Effect crash = new InstanceEffect.Crash("east", 0, 1, 0);
    SimulationResult result =
        twoPlaces("failover").run(new Intervention(20 * SECOND, 40 * SECOND, crash));
    Series errors = result.timeline().errorRate();
    assertEquals(0, errors.at(15));
    assertEquals(1, errors.at(21));
    assertEquals(0, errors.at(30));
    assertEquals(100, of(result, "west").arrivals().at(32), 30);
    assertEquals(100, of(result, "east").arrivals().at(55), 30);
  }

  private static Timeline.OfComponent of(SimulationResult result, String name) {
    return result.timeline().components().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFailedLookUpFailsTheCall() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("dns", "names", "ttl", ms(0), "latency", constant(1), "errorRate", share(0.3))
            .with("service", "s", "serviceTime", constant(1))
            .call("c", "names")
            .call("names", "s")
            .run();
    assertEquals(0.3, result.outcome().errorRate(), 0.02);
    assertEquals("names", result.rootCauses().get(0).component());
  }

  @Test
  void aCdnAnswersItsShareAndPassesTheRest() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("cdn", "edge", "hitRatio", share(0.75), "latency", constant(5))
            .with("service", "origin", "serviceTime", constant(50))
            .call("c", "edge")
            .call("edge", "origin")
            .run();
    assertEquals(0.25, arrivals(result, "origin") / arrivals(result, "edge"), 0.01);
    assertEquals(5 + 0.25 * 50, result.outcome().latency().mean() / 1e6, 0.5);
    assertEquals(0.75, result.component("edge").orElseThrow().hitRatio().orElseThrow(), 0.01);
  }

  /** 0.5^4 = 6 % fail with three further attempts, as they do without the name. */
  @Test
  void theRetriesOfAClientHoldBehindAName() {
    Blueprint system =
        new Blueprint()
            .with("client", "direct", "rate", rate(50), "retries", count(3))
            .with("client", "named", "rate", rate(50), "retries", count(3))
            .with("client", "once", "rate", rate(50))
            .with("client", "edge", "rate", rate(50))
            .with("dns", "names", "ttl", ms(5000), "resolvers", count(1))
            .with("service", "app1", "serviceTime", constant(5), "errorRate", share(0.5))
            .with("service", "app2", "serviceTime", constant(5), "errorRate", share(0.5))
            .call("direct", "app1")
            .call("named", "names")
            .call("once", "names")
            .call("edge", "names", "retries", count(1), "backoff", backOff(300))
            .call("names", "app2")
            .seconds(300);
    SimulationResult result = system.run();
    assertEquals(0.0625, errors(result, "direct"), 0.006);
    assertEquals(0.0625, errors(result, "named"), 0.006);
    assertEquals(0.5, errors(result, "once"), 0.015);
    assertEquals(0.25, errors(result, "edge"), 0.012);
    double longest = result.component("edge").orElseThrow().outcome().latency().p99() / 1e6;
    assertEquals(310, longest, 35, "its own back-off");
  }

  private static double errors(SimulationResult result, String client) {
    return result.component(client).orElseThrow().outcome().errorRate();
  }

  /** Each of two clients behind one name waits as long as it says. */
  @Test
  void theTimeoutsOfTwoClientsHoldBehindAName() {
    SimulationResult result =
        new Blueprint()
            .with("client", "hasty", "rate", rate(50), "timeout", ms(100))
            .with("client", "calm", "rate", rate(50), "timeout", ms(400))
            .with("client", "endless", "rate", rate(50))
            .with("dns", "names", "latency", constant(0))
            .with("service", "app", "serviceTime", exponential(100))
            .call("hasty", "names")
            .call("calm", "names")
            .call("endless", "names")
            .call("names", "app")
            .seconds(300)
            .run();
    assertEquals(Math.exp(-1), errors(result, "hasty"), 0.015);
    assertEquals(Math.exp(-4), errors(result, "calm"), 0.005);
    assertEquals(0, errors(result, "endless"));
  }
}
