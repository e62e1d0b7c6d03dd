package dev.sysdesign.engine.analytic;

import static dev.sysdesign.engine.Blueprint.constant;
import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static dev.sysdesign.engine.Blueprint.zipf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnalyticPassTest {
  private static final double DIGITS = 1e-9;

  private static StationEstimate of(Blueprint system, String component) {
    List<StationEstimate> all = AnalyticPass.estimate(system.topology()).limits();
    return all.stream().filter(e -> e.component().equals(component)).findFirst().orElseThrow();
  }

  private static Blueprint shop() {
    return new Blueprint()
        .request("browse", 0.9, RequestClass.Kind.READ)
        .request("checkout", 0.1, RequestClass.Kind.WRITE)
        .with("client", "shoppers", "rate", rate(1000))
        .with("load-balancer", "lb")
        .with("service", "small", "instances", count(1), "concurrency", count(50))
        .with("service", "large", "instances", count(3), "concurrency", count(50))
        .with("cache", "redis", "hitRatio", share(0.8))
        .with(
            "database",
            "orders",
            "connections",
            count(4),
            "readTime",
            exponential(5),
            "writeTime",
            exponential(20))
        .call("shoppers", "lb")
        .call("lb", "small")
        .and("lb", "large")
        .call("small", "redis")
        .call("large", "redis")
        .call("redis", "orders");
  }

  @Test
  void splitsByInstancesBehindABalancer() {
    assertEquals(250, of(shop(), "small").arrivals(), DIGITS);
    assertEquals(750, of(shop(), "large").arrivals(), DIGITS);
  }

  @Test
  void sendsMissesAndWritesBehindACache() {
    StationEstimate orders = of(shop(), "orders");

    assertEquals(0.9 * 1000 * 0.2 + 100, orders.arrivals(), DIGITS);
    assertEquals(180 * 0.005 + 100 * 0.020, orders.erlangs(), DIGITS);
    assertEquals(LimitKind.CONNECTIONS, orders.limit());
    assertEquals(4, orders.capacity());
    assertEquals(3, orders.needed());
  }

  @Test
  void followsWeights() {
    Blueprint system =
        new Blueprint()
            .with("client", "shoppers", "rate", rate(1000))
            .with("load-balancer", "lb")
            .with("service", "old", "instances", count(3), "concurrency", count(50))
            .with("service", "new", "concurrency", count(50))
            .with("service", "log", "concurrency", count(50))
            .with("service", "x", "concurrency", count(50))
            .with("service", "y", "concurrency", count(50))
            .call("shoppers", "lb")
            .call("lb", "old", "weight", count(95))
            .call("lb", "new", "weight", count(5))
            .call("new", "log")
            .call("new", "x", "weight", count(4))
            .call("new", "y", "weight", count(1));
    assertEquals(950, of(system, "old").arrivals(), DIGITS);
    assertEquals(50, of(system, "log").arrivals(), DIGITS);
    assertEquals(40, of(system, "x").arrivals(), DIGITS);
    assertEquals(10, of(system, "y").arrivals(), DIGITS);
  }

  @Test
  void followsGuards() {
    Blueprint system =
        new Blueprint()
            .request("browse", 0.75, RequestClass.Kind.READ)
            .request("checkout", 0.25, RequestClass.Kind.WRITE)
            .with("client", "shoppers", "rate", rate(100))
            .with("service", "a", "concurrency", count(1))
            .with("service", "b", "concurrency", count(1))
            .call("shoppers", "a")
            .when(new Guard.OfClass("checkout"), "a", "b")
            .when(new Guard.OfShare(0.1), "shoppers", "b");

    assertEquals(25 + 10, of(system, "b").arrivals(), DIGITS);
  }

  @Test
  void solvesACycleThatLosesCallsOnEachTurn() {
    Blueprint system =
        new Blueprint()
            .with("client", "users", "rate", rate(100))
            .with("service", "a", "concurrency", count(1))
            .with("service", "b", "concurrency", count(1))
            .call("users", "a")
            .call("a", "b")
            .when(new Guard.OfShare(0.5), "b", "a");

    assertEquals(200, of(system, "a").arrivals(), 1e-6);
  }

  @Test
  void namesTheCoresWhereTheyAreFuller() {
    Blueprint system =
        new Blueprint()
            .with("client", "users", "rate", rate(100))
            .with(
                "service",
                "app",
                "concurrency",
                count(50),
                "cores",
                count(2),
                "serviceTime",
                constant(30))
            .call("users", "app");

    StationEstimate app = of(system, "app");
    assertEquals(LimitKind.CORES, app.limit());
    assertEquals(1.5, app.ownLoad(), DIGITS);
    assertEquals(4, app.needed());
  }

  @Test
  void readsGoToReplicasAndWritesToThePrimary() {
    Blueprint system =
        shop().with("database", "copies", "replicas", count(3), "readTime", exponential(5));
    system.call("large", "copies");

    StationEstimate copies = of(system, "copies");
    assertEquals(0.9 * 750 * 0.005, copies.erlangs(), DIGITS);
    assertEquals(300, copies.capacity());
  }

  @Test
  void agreesWithTheSimulationOfAnUnsaturatedSystem() {
    Blueprint system = shop().seconds(120);
    SimulationResult run = system.run();

    for (StationEstimate estimate : AnalyticPass.estimate(system.topology()).limits()) {
      ComponentResult simulated = run.component(estimate.component()).orElseThrow();
      double load = simulated.ownLoad().orElseThrow();
      assertEquals(load, estimate.ownLoad(), 0.05 * load, estimate.component());
    }
    double wait = run.component("orders").orElseThrow().waiting().mean();
    assertEquals(wait, of(system, "orders").waitNanos(), 0.25 * wait);
  }

  @Test
  void agreesWithTheSimulationOfAKeyedCache() {
    Blueprint system =
        new Blueprint()
            .with("client", "users", "rate", rate(2000), "keys", zipf(10_000, 0.99))
            .with("cache", "redis", "size", count(1000))
            .with("database", "orders")
            .call("users", "redis")
            .call("redis", "orders")
            .warmup(20)
            .seconds(60);
    double misses = 1 - system.run().component("redis").orElseThrow().hitRatio().orElseThrow();

    assertEquals(misses, of(system, "orders").arrivals() / 2000, 0.02);
  }

  @Test
  void estimatesAThousandComponentsAtOnce() {
    Blueprint chain = new Blueprint().with("client", "c", "rate", rate(10));
    String before = "c";
    for (int i = 0; i < 1000; i++) {
      chain.with("service", "s" + i, "concurrency", count(1)).call(before, "s" + i);
      before = "s" + i;
    }

    List<StationEstimate> all = AnalyticPass.estimate(chain.topology()).limits();
    assertEquals(1000, all.size());
    assertTrue(all.stream().allMatch(e -> Math.abs(e.arrivals() - 10) < DIGITS));
  }
}
