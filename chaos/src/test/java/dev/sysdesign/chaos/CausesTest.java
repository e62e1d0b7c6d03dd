package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.SmallSystem.count;
import static dev.sysdesign.chaos.SmallSystem.rate;
import static dev.sysdesign.chaos.SmallSystem.share;
import static dev.sysdesign.chaos.SmallSystem.time;
import static dev.sysdesign.chaos.SmallSystem.word;
import static dev.sysdesign.chaos.Systems.FLEET;
import static dev.sysdesign.chaos.Systems.HIT_RATIO;
import static dev.sysdesign.chaos.Systems.LAMBDA;
import static dev.sysdesign.chaos.Systems.SERVICE;
import static dev.sysdesign.chaos.Systems.SLOTS;
import static dev.sysdesign.chaos.Systems.STORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the causes do to first order, against the formulas of the reference. */
class CausesTest {
  private static final int AT = 30;
  private static final int UNTIL = 210;
  private static final int END = 270;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void throttledCoresTakeLongerWhileTheSlotsStay(long seed) {
    Series slots =
        component(
            on(Systems.single(), "cpu-throttling", "api", seed, "throttle", share(0.2)), "api");
    Course.of(slots, 0, AT).assertIs(LAMBDA * SERVICE / 20, "before");
    Course.of(slots, AT + 1, UNTIL).assertIs(LAMBDA * SERVICE / 0.8 / 20, "during");
    Course.of(slots, UNTIL + 1, END).assertIs(LAMBDA * SERVICE / 20, "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBadVersionFailsItsErrorsTimesTheShareThatRunsIt(long seed) {
    SimulationResult hit = on(Systems.fleet(), "bad-deploy", "api", seed);
    Course.of(hit.timeline().errorRate(), AT + 1, UNTIL).assertIs(0.2 * 0.5, "errors");
    double before = LAMBDA * SERVICE / (FLEET * SLOTS);
    Course.of(component(hit, "api"), AT + 1, UNTIL).assertIs(before * (1 + 0.5 * 0.5), "load");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSlowDiskSlowsWritesAndNotReads(long seed) {
    Series slots = component(on(Systems.copied(), "disk-saturation", "store", seed), "store");
    double reads = LAMBDA / 2 * STORE / 200;
    Course.of(slots, AT + 1, UNTIL).assertIs(reads + reads / 0.2, "during");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aZoneTakesItsShareUntilTheOthersCarryIt(long seed) {
    Target zone = new Target.OfPlace(Target.Place.ZONE, "us-east-1b");
    SimulationResult hit = on(Systems.twoZones(), "zone-outage", zone, seed);
    assertEquals(0.5, Course.mean(hit.timeline().errorRate(), AT, AT + 2), 0.08, "not seen yet");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), AT + 5, UNTIL), "seen");
    Course.of(component(hit, "api"), AT + 6, UNTIL).assertIs(LAMBDA * SERVICE / (2 * 20), "load");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCacheThatDoesNotAnswerLeavesAllToTheStore(long seed) {
    SimulationResult hit = on(Systems.waiting(), "cache-outage", "hot", seed);
    Series load = Course.component(hit, "store").arrivals();
    Course.of(load, UNTIL + 1, END).assertIs(LAMBDA * (1 - HIT_RATIO), "after");
    Course.of(load, AT + 1, UNTIL).assertIs(LAMBDA, "during");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), AT, UNTIL), "nobody notices");
  }

  /** All ask for one item, written every 5 ms: with any lag every read misses the last write. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aReplicaThatLagsGivesStaleReadsAtTheSameLatency(long seed) {
    SimulationResult hit = on(Systems.copied(), "replication-lag", "store", seed);
    double stale =
        hit.components().stream()
            .filter(c -> c.name().equals("store"))
            .mapToDouble(c -> c.staleReads().orElseThrow())
            .sum();
    assertEquals((double) (UNTIL - AT) / END, stale, 0.01, "share of the time");
    SimulationResult calm = Trial.steady(Systems.copied().measuredFor(END, seed));
    assertEquals(calm.timeline().p99(), hit.timeline().p99());
  }

  /** Two of ten connections carry 2/S; the store is far from busy. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leakedConnectionsLeaveTheirShareOfTheThroughput(long seed) {
    Target edge = new Target.OfEdge("api", "store");
    SimulationResult hit =
        on(Systems.pooled(), "connection-pool-exhaustion", edge, seed, "leak", share(0.9));
    double ceiling = 1 / (STORE + 0.0005);
    Course.of(hit.timeline().completed(), AT + 3, UNTIL).assertIs(ceiling, "pool·(1−leak)/S");
    Course.of(component(hit, "store"), AT + 3, UNTIL).assertIs(ceiling * STORE / 10, "store");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leakedSlotsLeaveTheirShareOfTheThroughput(long seed) {
    SimulationResult hit =
        on(Systems.pair(), "connection-pool-exhaustion", "store", seed, "leak", share(0.995));
    Course.of(hit.timeline().completed(), UNTIL + 5, END).assertIs(LAMBDA, "after");
    Series arrivals = component(hit, "store");
    assertTrue(Course.mean(arrivals, AT + 1, UNTIL) > 0.999, "all slots are held");
    assertTrue(Course.mean(Course.component(hit, "store").ownLoad(), 0, AT) < 0.02, "own load");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void writesFailForTheOutageAndReadsLiveOn(long seed) {
    SimulationResult hit =
        on(Systems.copied(), "primary-failover", "store", seed, "outage", time(120));
    Course.of(hit.timeline().errorRate(), AT + 1, AT + 120).assertIs(0.5, "writes");
    assertEquals(0, Course.mean(hit.timeline().errorRate(), AT + 121, END), "after");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSpikeMultipliesTheRateOnceItHasRisen(long seed) {
    Series offered =
        on(Systems.single(), "request-spike", "users", seed, "factor", count(1.5))
            .timeline()
            .offered();
    Course.of(offered, AT + 6, UNTIL).assertIs(LAMBDA * 1.5, "during");
    Course.of(offered, UNTIL + 1, END).assertIs(LAMBDA, "after");
    Series fewer =
        on(Systems.single(), "request-spike", "users", seed, "factor", count(0.5))
            .timeline()
            .offered();
    Course.of(fewer, AT + 1, UNTIL).assertIs(LAMBDA * 0.5, "fewer");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aHerdComesOnceInItsWindow(long seed) {
    SimulationResult calm = Trial.steady(Systems.pair().measuredFor(END, seed));
    SimulationResult hit =
        on(
            Systems.pair(),
            "thundering-herd",
            "users",
            seed,
            "clients",
            count(5_000),
            "window",
            time(2));
    double more = 0;
    for (int i = AT; i < AT + 2; i++) {
      more += hit.timeline().offered().at(i) - calm.timeline().offered().at(i);
    }
    assertEquals(5_000, more, 1e-6, "all of them");
  }

  /** Ten users in no hurry, and a thousand who come once. */
  @Test
  void aHerdOfAClientWithUsersSendsOneRequestEach() {
    SimulationResult calm = Trial.steady(Systems.loop().measuredFor(END, 1));
    SimulationResult hit =
        on(Systems.loop(), "thundering-herd", "users", 1, "clients", count(1_000));
    assertEquals(1_000 + calm.outcome().counts().offered(), hit.outcome().counts().offered(), 20);
    SimulationResult robots = on(Systems.loop(), "bot-flood", "users", 1, "rate", rate(100));
    double more = robots.outcome().counts().offered() - calm.outcome().counts().offered();
    assertEquals(100.0 * (UNTIL - AT), more, 3 * Math.sqrt(100.0 * (UNTIL - AT)));
  }

  /** Each of ten users sends once in 1.01 s. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 4})
  void aSpikeOfAClientWithUsersIsMoreOrFewerUsers(double factor) {
    Series offered =
        on(Systems.loop(), "request-spike", "users", 1, "factor", count(factor))
            .timeline()
            .offered();
    double usual = 10 / 1.0105;
    assertEquals(usual, Course.mean(offered, 5, AT), 0.05 * usual);
    assertEquals(usual * factor, Course.mean(offered, AT + 8, UNTIL), 0.05 * usual * factor);
    assertEquals(usual, Course.mean(offered, UNTIL + 3, END), 0.05 * usual);
  }

  /** p = 0.5 and three retries: 1 + 0.5 + 0.25 + 0.125 calls for each. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aStormMultipliesTheCalls(long seed) {
    SimulationResult hit =
        on(Systems.failing(), "retry-storm", new Target.OfEdge("users", "api"), seed);
    Course.of(Course.component(hit, "api").arrivals(), AT + 1, UNTIL)
        .assertIs(LAMBDA * 1.875, "(1−p^(r+1))/(1−p)");
    SimulationResult client = on(Systems.failing(), "retry-storm", "users", seed);
    Course.of(Course.component(client, "api").arrivals(), AT + 1, UNTIL)
        .assertIs(LAMBDA * 1.875, "of the client");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void botsAskForWhatNoCacheHas(long seed) {
    SimulationResult hit = on(Systems.coin(), "bot-flood", "users", seed, "rate", rate(100));
    Course.of(Course.component(hit, "store").arrivals(), AT + 1, UNTIL)
        .assertIs(LAMBDA * (1 - HIT_RATIO) + 100, "origin");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aDependencyThatLimitsAnswersItsLimit(long seed) {
    SimulationResult hit = on(Systems.outside(), "dependency-throttling", "them", seed);
    Course.of(hit.timeline().completed(), AT + 3, UNTIL).assertIs(100, "L");
  }

  /** 16 slots at a fifth of their speed take 160 a second of 400. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aSlowConsumerLeavesABacklogThatGrowsAndDrains(long seed) {
    SimulationResult hit =
        Trial.under(
            Systems.queued().measuredFor(END, seed),
            Trial.injection(
                "consumer-slowdown", "mailer", AT, 30, "factor", count(0.2), "poison", share(0)));
    double grown = 30 * (LAMBDA - 16 * 0.2 / SERVICE);
    Series queue = Course.component(hit, "mail").queue();
    assertEquals(grown, queue.at(AT + 29), 0.1 * grown, "backlog");
    double drain = grown / (16 / SERVICE - LAMBDA);
    assertTrue(queue.at(AT + 30 + (int) (0.8 * drain)) > 100, "not yet");
    assertTrue(queue.at(AT + 30 + (int) (1.3 * drain) + 1) < 100, "drained");
  }

  /** Of ten partitions with 100 reads a second each one gets 60 % in all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aHotPartitionThrottlesWhatIsBeyondItsOwnShare(long seed) {
    SimulationResult hit = on(Systems.parts(), "hot-partition", "items", seed, "share", share(0.6));
    Series completed = hit.timeline().completed();
    Course.of(completed, AT + 3, UNTIL).assertIs(LAMBDA * 0.4 + 100, "one is full");
    Course.of(completed, UNTIL + 3, END).assertIs(LAMBDA, "after");
  }

  /** At 400 rps two instances of four slots are full; a third one is wanted. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aFrozenScalerLeavesTheCapacityWhereItWas(long seed) {
    SimulationResult calm = Trial.steady(Systems.scaling().measuredFor(END, seed));
    SimulationResult hit = on(Systems.scaling(), "autoscaling-failure", "api", seed);
    assertTrue(Course.mean(component(calm, "api"), 100, UNTIL) < 0.75, "it scales by itself");
    assertTrue(Course.mean(component(hit, "api"), 100, UNTIL) > 0.95, "it does not");
    assertTrue(Course.mean(component(hit, "api"), UNTIL + 50, END) < 0.95, "it does again");
    SimulationResult late =
        on(
            Systems.scaling(),
            "autoscaling-failure",
            "api",
            seed,
            "mode",
            word("slow"),
            "delay",
            time(60));
    Series slots = component(late, "api");
    assertTrue(Course.mean(slots, 45, 75) > Course.mean(component(calm, "api"), 45, 75), "later");
    assertTrue(Course.mean(slots, 150, UNTIL) < 0.75, "but it scales");
  }

  private static Series component(SimulationResult result, String name) {
    return Course.component(result, name).utilization();
  }

  private static SimulationResult on(
      SmallSystem system, String chaos, String component, long seed, Object... parameters) {
    return on(system, chaos, new Target.OfComponent(component), seed, parameters);
  }

  private static SimulationResult on(
      SmallSystem system, String chaos, Target where, long seed, Object... parameters) {
    return Trial.under(
        system.measuredFor(END, seed),
        Trial.injection(chaos, where, AT, UNTIL - AT, SmallSystem.properties(parameters)));
  }
}
