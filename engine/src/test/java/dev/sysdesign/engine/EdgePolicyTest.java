package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.bandwidth;
import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a caller does about trouble on an edge, against what theory says. */
class EdgePolicyTest {
  private static final Value UNLIMITED = word("unlimited");

  private static Blueprint call(Value service, Object... policies) {
    return call(100, service, policies);
  }

  private static Blueprint call(double rate, Value service, Object... policies) {
    return new Blueprint()
        .with("client", "c", "rate", rate(rate))
        .with("service", "s", "serviceTime", service, "concurrency", UNLIMITED)
        .call("c", "s", policies);
  }

  private static EdgeResult edge(SimulationResult result, String to) {
    return result.edges().stream().filter(e -> e.edge().to().equals(to)).findFirst().orElseThrow();
  }

  private static long offered(SimulationResult result, String component) {
    return result.component(component).orElseThrow().outcome().counts().offered();
  }

  private static void assertMean(double millis, Outcome outcome) {
    Interval mean = outcome.confidence().mean().orElseThrow();
    double centre = (mean.low() + mean.high()) / 2;
    assertTrue(mean.halfWidth() < 0.05 * millis * 1e6, mean::toString);
    assertTrue(Math.abs(centre - millis * 1e6) < 2 * mean.halfWidth(), mean::toString);
  }

  @Test
  void aLostMessageComesAfterAResendThatDoubles() {
    SimulationResult result =
        call(constant(5), "loss", share(0.1), "rto", ms(20)).seconds(1000).run();
    assertMean(5 + 20 * 0.1 / (1 - 2 * 0.1), result.outcome());
    assertEquals(0, result.outcome().errorRate());
    assertEquals(25e6, result.outcome().latency().p95(), 0.01 * 25e6);
  }

  @Test
  void whatIsLostForGoodEndsAtTheTimeoutOrAfterAMinute() {
    SimulationResult never = call(1, constant(5), "loss", share(1)).seconds(600).run();
    assertEquals(60e9, never.outcome().failureLatency().mean(), 1);
    assertEquals(Cause.LOST, never.rootCauses().get(0).cause());
    SimulationResult bounded =
        call(constant(5), "loss", share(1), "timeout", ms(300)).seconds(60).run();
    assertEquals(300e6, bounded.outcome().failureLatency().mean(), 1);
    assertEquals(Cause.TIMEOUT, bounded.rootCauses().get(0).cause());
    assertEquals(0, offered(bounded, "s"));
  }

  /** Two links with constant times in a row wait as long as the slower alone: M/D/1. */
  @Test
  void aNarrowLinkTakesOneMessageAfterTheOther() {
    SimulationResult result =
        call(50, constant(0), "bandwidth", bandwidth(1e6)).seconds(4000).run();
    double rho = 50 * 0.016;
    assertMean(4 + 16 + 16 * rho / (2 * (1 - rho)), result.outcome());
  }

  @Test
  void aBudgetBoundsTheRetries() {
    Object[] policies = {
      "retries", count(3), "retryBudget", share(0.1), "backoff", backOff(1),
    };
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("service", "s", "serviceTime", constant(1), "errorRate", share(1))
            .call("c", "s", policies)
            .run();
    EdgeResult edge = edge(result, "s");
    assertEquals(1.1, (double) edge.attempts() / edge.outcome().counts().offered(), 0.001);
  }

  private static Value backOff(double millis) {
    return new Value.Call("constant", Map.of("base", ms(millis)));
  }

  private static Value breaker(double failures, double sleep, int probes) {
    Map<String, Value> arguments =
        Map.of(
            "failures",
            share(failures),
            "window",
            ms(1000),
            "sleep",
            ms(sleep),
            "probes",
            count(probes));
    return new Value.Call("breaker", arguments);
  }

  @Test
  void anOpenBreakerLetsOneProbeThroughASleep() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "arrivals", constant(10))
            .with("service", "s", "serviceTime", constant(0), "errorRate", share(1))
            .call("c", "s", "breaker", breaker(0.5, 995, 1), "retries", count(2))
            .run();
    EdgeResult edge = edge(result, "s");
    int opened = 20;
    int probes = 59;
    assertEquals(opened + probes, edge.attempts(), 3);
    long refused = edge.outcome().errors().get(Cause.BREAKER_OPEN);
    assertTrue(refused > 0.95 * edge.outcome().counts().offered(), "refused " + refused);
  }

  @Test
  void aBreakerThatSeesItsProbesSucceedCloses() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "arrivals", constant(10))
            .with("service", "s", "serviceTime", constant(1))
            .call("c", "s", "breaker", breaker(0.5, 1000, 3))
            .run(crash("s", 20, 30));
    var errors = result.timeline().errorRate();
    assertEquals(0, errors.at(10));
    assertEquals(1, errors.at(25));
    assertEquals(0, errors.at(33));
    assertTrue(edge(result, "s").attempts() < 5100, "attempts in the fault were saved");
  }

  private static Intervention crash(String component, int from, int until) {
    return new Intervention(
        from * 1_000_000_000L,
        until * 1_000_000_000L,
        new InstanceEffect.Crash(component, 0, 1, 0));
  }

  /** M/M/2 at 80 %: 1 ÷ μ(1 − ρ²). */
  @Test
  void aPoolIsAQueueAtTheCaller() {
    SimulationResult result =
        call(8, exponential(200), "pool", count(2), "poolTimeout", ms(600_000))
            .warmup(1000)
            .seconds(80_000)
            .run();
    assertMean(200 / (1 - 0.8 * 0.8), result.outcome());
    assertEquals(0.8, edge(result, "s").pool().orElseThrow().utilization(), 0.01);
    assertEquals(200e6, result.component("s").orElseThrow().outcome().latency().mean(), 4e6);
  }

  @Test
  void aCallThatFindsNoConnectionInTimeFailsWithoutBeingSent() {
    SimulationResult result =
        call(100, constant(100), "pool", count(5), "poolTimeout", ms(50)).warmup(10).run();
    EdgeResult edge = edge(result, "s");
    assertEquals(0.5, edge.outcome().errorRate(), 0.02);
    assertEquals(50e6, edge.outcome().failureLatency().mean(), 1);
    assertEquals(edge.outcome().errors().keySet(), Set.of(Cause.POOL_TIMEOUT));
    assertEquals(50, offered(result, "s") / 60.0, 0.5);
    LimitUse pool = result.limit(new Limit(LimitKind.POOL, "c", "s")).orElseThrow();
    assertEquals(1, pool.used(), 0.01);
    assertEquals(2, pool.demand(), 0.05);
    assertEquals(0.5, pool.refusedShare(), 0.02);
  }

  /** min(X, d + Y) of exponentials with mean m: m(1 − q) + qm ÷ 2 with q = e^(−d ÷ m). */
  @Test
  void aHedgeCutsTheTailForAFewMoreAttempts() {
    SimulationResult result = call(exponential(10), "hedge", ms(10)).seconds(2000).run();
    double q = Math.exp(-1);
    assertMean(10 * (1 - q) + 10 * q / 2, result.outcome());
    double p99 = (10 * Math.log(100) + 10) / 2;
    assertEquals(p99 * 1e6, result.outcome().latency().p99(), 0.02 * p99 * 1e6);
    EdgeResult edge = edge(result, "s");
    assertEquals(1 + q, (double) edge.attempts() / edge.outcome().counts().offered(), 0.01);
    assertEquals(edge.attempts(), offered(result, "s"));
  }

  @Test
  void aFallbackAnswersWhatHasFailed() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("service", "s", "serviceTime", constant(1), "errorRate", share(0.3))
            .with("service", "other", "serviceTime", constant(7))
            .call("c", "s", "fallback", word("other"))
            .run();
    assertEquals(0, result.outcome().errorRate());
    assertEquals(0.3, (double) offered(result, "other") / offered(result, "s"), 0.01);
    assertEquals(0.3, edge(result, "s").outcome().errorRate(), 0.01);
    assertEquals(8.75e6, result.outcome().latency().max(), 1e6);
  }

  @Test
  void whatWasDoneIsTakenBackTheLatestFirst() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(200))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "pay", "serviceTime", constant(2))
            .with("service", "book", "serviceTime", constant(3), "errorRate", share(0.5))
            .with("service", "send", "serviceTime", constant(4), "errorRate", share(1))
            .with("service", "refund", "serviceTime", constant(10))
            .with("service", "cancel", "serviceTime", constant(20))
            .call("c", "app")
            .call("app", "pay", "compensate", word("refund"))
            .call("app", "book", "compensate", word("cancel"))
            .call("app", "send")
            .run();
    assertEquals(1, result.outcome().errorRate());
    assertEquals(offered(result, "pay"), offered(result, "refund"), 2);
    assertEquals(offered(result, "send"), offered(result, "cancel"), 2);
    double network = 0.5;
    double refund = 10 + network;
    double both = 20 + network + refund;
    double half = (1 + 2 + 3 + refund) / 2 + (1 + 2 + 3 + 4 + both) / 2;
    assertEquals(half * 1e6, result.outcome().failureLatency().mean(), 0.02 * half * 1e6);
    assertEquals(10 + both, result.outcome().failureLatency().max() / 1e6, 1e-6);
    assertEquals(
        Set.of("book", "send"),
        result.rootCauses().stream().map(RootCause::component).collect(Collectors.toSet()));
  }

  @Test
  void aGroupIsWaitedForBeforeItIsTakenBack() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "pay", "serviceTime", constant(30))
            .with("service", "bad", "serviceTime", constant(2), "errorRate", share(1))
            .with("service", "refund", "serviceTime", constant(5))
            .call("c", "app")
            .call("app", "pay", "compensate", word("refund"))
            .and("app", "bad")
            .run();
    assertEquals(36.5e6, result.outcome().failureLatency().mean(), 1);
    assertEquals(offered(result, "pay"), offered(result, "refund"), 5);
  }

  @Test
  void oneOfTheWeightedEdgesIsTaken() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(1000))
            .with("load-balancer", "lb")
            .with("service", "old", "serviceTime", constant(1), "instances", count(9))
            .with("service", "new", "serviceTime", constant(1))
            .with("service", "v1", "serviceTime", constant(1))
            .with("service", "v2", "serviceTime", constant(1))
            .call("c", "lb")
            .call("lb", "old", "weight", count(95))
            .call("lb", "new", "weight", count(5))
            .call("old", "v1", "weight", count(3))
            .call("old", "v2", "weight", count(1))
            .run();
    assertEquals(0.05, (double) offered(result, "new") / offered(result, "lb"), 0.005);
    assertEquals(0.25, (double) offered(result, "v2") / offered(result, "old"), 0.01);
    assertEquals(offered(result, "old"), offered(result, "v1") + offered(result, "v2"), 2);
  }
}
