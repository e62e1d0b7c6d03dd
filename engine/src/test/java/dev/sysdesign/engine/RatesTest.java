package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.RequestClass.Kind;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Types that let calls through at a rate, and what they do with the rest. */
class RatesTest {
  private static Blueprint limiter(double offered, Object... properties) {
    return new Blueprint()
        .with("client", "c", "rate", rate(offered))
        .with("rate-limiter", "gate", properties)
        .with("service", "s", "serviceTime", constant(1))
        .call("c", "gate")
        .call("gate", "s")
        .warmup(10);
  }

  private static ComponentResult component(SimulationResult result, String name) {
    return result.component(name).orElseThrow();
  }

  @Test
  void aTokenBucketLetsItsLimitPassAndThrottlesTheRest() {
    SimulationResult result = limiter(500, "limit", rate(200)).run();
    assertEquals(1 - 200.0 / 500, result.outcome().errorRate(), 0.005);
    assertEquals(Cause.THROTTLED, result.rootCauses().get(0).cause());
    assertEquals("gate", result.rootCauses().get(0).component());
    assertEquals(1, component(result, "gate").utilization().orElseThrow(), 0.001);
    assertEquals(2.5, component(result, "gate").ownLoad().orElseThrow(), 0.03);
    LimitUse bucket = result.limit(Limit.of(LimitKind.RATE, "gate")).orElseThrow();
    assertEquals(200, bucket.capacity());
    assertEquals(2.5, bucket.demand(), 0.03);
    assertEquals(0.6, bucket.refusedShare(), 0.005);
  }

  /**
   * Poisson arrivals against a bucket of one token: an M/D/1 without waiting room, Erlang's loss.
   */
  @Test
  void aBucketOfOneTokenLosesAsErlangSays() {
    SimulationResult result = limiter(100, "limit", rate(100), "burst", count(1)).run();
    assertEquals(0.5, result.outcome().errorRate(), 0.01);
    SimulationResult deep = limiter(80, "limit", rate(100), "burst", count(50)).run();
    assertTrue(deep.outcome().errorRate() < 0.001);
  }

  private static Blueprint nginx(double load) {
    return new Blueprint()
        .with("client", "c", "rate", rate(load))
        .with("rate-limiter", "gate", "limit", rate(50), "burst", count(20), "mode", word("delay"))
        .with("service", "s", "serviceTime", exponential(20), "concurrency", count(200))
        .call("c", "gate")
        .call("gate", "s")
        .seconds(1200);
  }

  /** limit_req rate=50r/s burst=20 of nginx at 80 rps: 37.8 % refused, mean 405 ms, p99 497 ms. */
  @Test
  void asManyWaitAsTheBurstOfNginxSays() {
    SimulationResult result = nginx(80).run();
    assertEquals(0.375, result.outcome().errorRate(), 0.005);
    assertEquals(Cause.THROTTLED, result.rootCauses().get(0).cause());
    assertEquals(405, result.outcome().latency().mean() / 1e6, 8);
    assertEquals(497, result.outcome().latency().p99() / 1e6, 20);
    assertEquals(1, component(result, "gate").utilization().orElseThrow(), 0.001);
    assertTrue(component(result, "gate").queueMax() <= 21);
  }

  /** The same at 45 rps: 0.18 % refused, mean 99 ms. */
  @Test
  void belowItsLimitItRefusesHardlyAnybody() {
    SimulationResult result = nginx(45).run();
    assertEquals(0.0018, result.outcome().errorRate(), 0.0008);
    assertEquals(99, result.outcome().latency().mean() / 1e6, 10);
  }

  /** Nobody waits longer than said: M/D/1 + constant patience at a load of two keeps it full. */
  @Test
  void aDelayIsBoundByTimeAsWell() {
    SimulationResult rate =
        limiter(200, "limit", rate(100), "maxDelay", ms(250), "mode", word("delay")).run();
    assertEquals(0.5, rate.outcome().errorRate(), 0.01);
    assertTrue(rate.outcome().latency().max() <= 251.1e6);
    SimulationResult calls =
        limiter(
                300,
                "limit",
                count(1),
                "algorithm",
                word("concurrency"),
                "maxDelay",
                ms(250),
                "mode",
                word("delay"))
            .run();
    assertTrue(component(calls, "gate").queueMax() <= 300 * 0.25 * 1.5);
  }

  /** With one token and delay the limiter is an M/D/1 queue: W = ρ D ÷ (2 (1 − ρ)). */
  @Test
  void aDelayingLimiterIsAQueueWithConstantService() {
    SimulationResult result =
        limiter(80, "limit", rate(100), "burst", count(1000), "mode", word("delay"))
            .seconds(2000)
            .run();
    assertEquals(0, result.outcome().errorRate());
    assertEquals(20 + 1, result.outcome().latency().mean() / 1e6, 1);
    assertEquals(1.6, component(result, "gate").queueMean(), 0.1);
  }

  /** Concurrency without waiting is Erlang's loss: a = 1 erlang on 1 slot loses half. */
  @Test
  void aConcurrencyLimitCountsCallsUntilTheirAnswer() {
    Blueprint one =
        new Blueprint()
            .with("client", "c", "rate", rate(100))
            .with("rate-limiter", "gate", "algorithm", word("concurrency"), "limit", count(1))
            .with("service", "s", "serviceTime", exponential(10))
            .call("c", "gate")
            .call("gate", "s")
            .seconds(300);
    SimulationResult result = one.run();
    assertEquals(0.5, result.outcome().errorRate(), 0.01);
    assertEquals(Cause.THROTTLED, result.rootCauses().get(0).cause());
    assertEquals(0.5, component(result, "gate").utilization().orElseThrow(), 0.01);
  }

  @Test
  void aGatewayAuthenticatesThrottlesAndRoutesByPath() {
    SimulationResult result =
        new Blueprint()
            .request("known", 0.8, Kind.READ)
            .request("unknown", 0.2, Kind.READ)
            .with("client", "c", "rate", rate(1000))
            .with("gateway", "gw", "auth", constant(2), "limit", rate(500), "burst", count(10))
            .with("service", "a", "serviceTime", constant(3))
            .call("c", "gw")
            .when(new dev.sysdesign.engine.model.Guard.OfPath("/known*"), "gw", "a")
            .warmup(5)
            .run();
    assertEquals(5, result.outcome().latency().mean() / 1e6, 1e-6);
    Map<Cause, Long> errors = component(result, "gw").outcome().errors();
    double offered = component(result, "gw").outcome().counts().offered();
    assertEquals(0.5, errors.get(Cause.THROTTLED) / offered, 0.01);
    assertEquals(0.5 * 0.2, errors.get(Cause.ERROR) / offered, 0.01);
  }

  @Test
  void aGatewayWaitsNoLongerThanItsTimeout() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with("gateway", "gw", "auth", constant(0), "timeout", ms(200))
            .with("service", "slow", "serviceTime", constant(1000))
            .call("c", "gw")
            .call("gw", "slow")
            .run();
    assertEquals(1, result.outcome().errorRate());
    assertEquals(200, result.outcome().failureLatency().mean() / 1e6, 1);
    assertEquals(Cause.TIMEOUT, result.rootCauses().get(0).cause());
  }

  @Test
  void anExternalServiceThrottlesAboveItsLimit() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(400))
            .with("external", "pay", "serviceTime", constant(120), "limit", rate(100))
            .call("c", "pay")
            .warmup(10)
            .run();
    assertEquals(0.75, result.outcome().errorRate(), 0.01);
    assertEquals(120, result.outcome().latency().mean() / 1e6, 1e-6);
    assertEquals(0, result.outcome().failureLatency().mean());
  }

  private static Blueprint table(double offered, double skew, int partitions) {
    Map<String, Value> units = Map.of("r", count(1000), "w", count(400));
    return new Blueprint()
        .request("r", 0.5, Kind.READ)
        .request("w", 0.5, Kind.WRITE)
        .with("client", "c", "rate", rate(offered))
        .with(
            "nosql",
            "t",
            "partitions",
            count(partitions),
            "skew",
            count(skew),
            "capacity",
            new Value.Call("provisioned", units))
        .call("c", "t")
        .warmup(5);
  }

  /** 1 KB items: a read takes half a unit and a write one, so 2,000 reads and 400 writes pass. */
  @Test
  void provisionedUnitsLimitReadsAndWritesApart() {
    SimulationResult result = table(1600, 0, 1).run();
    Map<Cause, Long> errors = result.outcome().errors();
    assertEquals(400, result.requests().get(1).outcome().throughput(), 5);
    assertEquals(0, result.requests().get(0).outcome().errorRate());
    assertEquals(1, component(result, "t").utilization().orElseThrow(), 0.01);
    assertEquals(2, component(result, "t").ownLoad().orElseThrow(), 0.05);
    assertTrue(errors.size() == 1);
  }

  /** Zipf 1 over 4 partitions: the hottest gets 48 % of 400 writes, and takes 100. */
  @Test
  void aHotPartitionThrottlesWhileTheTableHasRoom() {
    SimulationResult result = table(600, 1, 4).run();
    double writes = 300;
    double lost = writes * 0.48 - 100 + writes * 0.24 * 0;
    assertEquals(lost / writes, result.requests().get(1).outcome().errorRate(), 0.02);
    assertEquals(1.44, component(result, "t").ownLoad().orElseThrow(), 0.06);
  }

  @Test
  void anObjectStoreSendsTheFirstByteAndThenTheRest() {
    SimulationResult result =
        new Blueprint()
            .with("client", "c", "rate", rate(10))
            .with(
                "object-store",
                "s3",
                "firstByte",
                constant(60),
                "throughput",
                new Value.Quantity(1e6, Dimension.BANDWIDTH))
            .call("c", "s3")
            .run();
    assertEquals(60 + 2000 * 8 / 1e6 * 1e3, result.outcome().latency().mean() / 1e6, 1e-6);
  }
}
