package dev.sysdesign.engine.analytic;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.LimitKind;
import org.junit.jupiter.api.Test;

/** Mean times, exact where a textbook has them, else held against the simulator. */
final class LatencyEstimateTest {
  private static final double MS = 1e6;
  private static final double DIGITS = 1e-6;

  private static Blueprint users(double perSecond) {
    return new Blueprint().with("client", "users", "rate", rate(perSecond));
  }

  private static double endToEnd(Blueprint system) {
    return AnalyticPass.estimate(system.topology()).component("users").orElseThrow().latency() / MS;
  }

  private static double simulated(Blueprint system) {
    return system.run().outcome().latency().mean() / MS;
  }

  @Test
  void addsNetworkWaitAndWork() {
    Blueprint system =
        users(80)
            .with("service", "app", "concurrency", count(1), "serviceTime", exponential(10))
            .call("users", "app", "latency", ms(3));

    assertEquals(2 * 3 + 10 / (1 - 0.8), endToEnd(system), DIGITS);
  }

  @Test
  void addsWhatIsCalledInOrderAndTakesTheSlowestOfWhatIsCalledAtOnce() {
    Blueprint system =
        users(1)
            .with("service", "app", "serviceTime", constant(1))
            .with("service", "a", "serviceTime", constant(10))
            .with("service", "b", "serviceTime", constant(20))
            .with("service", "c", "serviceTime", constant(40))
            .call("users", "app")
            .call("app", "a")
            .call("app", "b")
            .and("app", "c");

    assertEquals(1 + 10 + 40, endToEnd(system), DIGITS);
  }

  @Test
  void letsCallersAskTheStoreForWhatTheirCacheMisses() {
    Blueprint system =
        users(1)
            .with("service", "app", "serviceTime", constant(1))
            .with("cache", "redis", "hitRatio", share(0.75), "serviceTime", constant(1))
            .with("database", "orders", "readTime", constant(8))
            .call("users", "app")
            .call("app", "redis", "latency", ms(0.5))
            .call("redis", "orders", "latency", ms(1));

    assertEquals(1 + 2 + 0.25 * (8 + 2), endToEnd(system), DIGITS);
  }

  @Test
  void doesNotWaitForWhatIsHandedOver() {
    Blueprint system =
        users(1)
            .with("service", "app", "serviceTime", constant(1))
            .with("queue", "mail")
            .with("worker", "mailer", "serviceTime", constant(500))
            .call("users", "app")
            .hand("app", "mail", "latency", ms(2))
            .hand("mail", "mailer");

    assertEquals(1 + 4, endToEnd(system), DIGITS);
    assertEquals(
        500,
        AnalyticPass.estimate(system.topology()).component("mailer").orElseThrow().latency() / MS,
        DIGITS);
  }

  @Test
  void countsSlotsThatAreHeldWhileACallWaits() {
    Blueprint system =
        users(100)
            .with("service", "app", "concurrency", count(5), "serviceTime", constant(10))
            .with("database", "orders", "readTime", exponential(30))
            .call("users", "app")
            .call("app", "orders");
    ComponentEstimate app = AnalyticPass.estimate(system.topology()).component("app").orElseThrow();

    assertEquals(0.8, app.utilization().orElseThrow(), DIGITS);
    assertEquals(0.2, app.ownLoad().orElseThrow(), DIGITS);
    assertEquals(simulated(system.seconds(300)), endToEnd(system), 0.1 * endToEnd(system));
  }

  @Test
  void waitsForAConnectionOfAPool() {
    Blueprint system =
        users(80)
            .with("service", "app", "serviceTime", constant(0))
            .with("database", "orders", "readTime", exponential(10))
            .call("users", "app")
            .call("app", "orders", "pool", count(1));
    SystemEstimate estimate = AnalyticPass.estimate(system.topology());

    assertEquals(50, endToEnd(system), DIGITS);
    StationEstimate fullest = estimate.bottleneck().orElseThrow();
    assertEquals(LimitKind.POOL, fullest.limit());
    assertEquals(0.8, fullest.ownLoad(), DIGITS);
  }

  @Test
  void waitsLessWhereInstancesTakeTurns() {
    Blueprint system =
        users(360)
            .with(
                "service",
                "app",
                "instances",
                count(4),
                "concurrency",
                count(1),
                "serviceTime",
                exponential(10))
            .call("users", "app")
            .seconds(600);
    double byChance = 10 / (1 - 0.9);

    assertTrue(endToEnd(system) < 0.8 * byChance);
    assertEquals(simulated(system), endToEnd(system), 0.1 * endToEnd(system));
  }

  @Test
  void poolsTheInstancesBehindABalancerThatFindsTheEmptiest() {
    Blueprint system =
        users(300)
            .with(
                "load-balancer",
                "lb",
                "algorithm",
                word("least-connections"),
                "serviceTime",
                constant(0))
            .with(
                "service",
                "app",
                "instances",
                count(4),
                "concurrency",
                count(1),
                "serviceTime",
                exponential(10))
            .call("users", "lb")
            .call("lb", "app")
            .seconds(600);

    assertEquals(simulated(system), endToEnd(system), 0.2 * endToEnd(system));
  }

  @Test
  void findsTheRateOfUsersWhoWaitForTheirAnswers() {
    Blueprint system =
        new Blueprint()
            .with("client", "users", "users", count(50), "thinkTime", exponential(1000))
            .with("service", "app", "concurrency", count(100), "serviceTime", exponential(250))
            .call("users", "app");

    assertEquals(40, AnalyticPass.estimate(system.topology()).requests().get(0).rate(), 1e-3);
  }

  @Test
  void sendsAgainWhatFails() {
    Blueprint system =
        users(100)
            .with("service", "app", "errorRate", share(0.5), "concurrency", count(100))
            .call("users", "app", "retries", count(2));

    assertEquals(
        175,
        AnalyticPass.estimate(system.topology()).component("app").orElseThrow().calls(),
        DIGITS);
  }

  @Test
  void growsWithoutBoundPastSaturation() {
    Value unlimited = word("unlimited");
    Blueprint system =
        users(200)
            .with(
                "service",
                "app",
                "concurrency",
                count(1),
                "queue",
                unlimited,
                "serviceTime",
                exponential(10))
            .call("users", "app");

    assertEquals(Double.POSITIVE_INFINITY, endToEnd(system));
  }

  @Test
  void tellsTheClassesApart() {
    Blueprint system =
        users(1)
            .request("browse", 0.9, RequestClass.Kind.READ)
            .request("checkout", 0.1, RequestClass.Kind.WRITE)
            .with("database", "orders", "readTime", constant(2), "writeTime", constant(9))
            .call("users", "orders");
    SystemEstimate estimate = AnalyticPass.estimate(system.topology());

    assertEquals(2, estimate.requests().get(0).latency() / MS, 1e-3);
    assertEquals(9, estimate.requests().get(1).latency() / MS, 1e-3);
  }

  @Test
  void saysWhereCallsGoRoundForEver() {
    Blueprint system =
        users(100)
            .with("service", "a")
            .with("service", "b")
            .call("users", "a")
            .call("a", "b")
            .call("b", "a");

    assertEquals(false, AnalyticPass.estimate(system.topology()).settled());
  }

  @Test
  void solvesACycleThatHardlyLosesCalls() {
    Blueprint system =
        users(1)
            .with("service", "a", "serviceTime", constant(1), "concurrency", count(10_000))
            .call("users", "a")
            .when(new Guard.OfShare(0.9), "a", "a");

    assertEquals(10, endToEnd(system), 1e-3);
  }

  /** The times of reads have no variance, and there are none. */
  @Test
  void workThatNobodyAsksForHasNoPartInTheEstimate() {
    Value pareto = new Value.Law(new Distribution.Pareto(1e6, 1.5));
    Blueprint system =
        users(100)
            .request("w", 1, RequestClass.Kind.WRITE)
            .with("database", "db", "readTime", pareto, "writeTime", constant(2))
            .call("users", "db");

    assertEquals(2, endToEnd(system), 1e-3);
  }
}
