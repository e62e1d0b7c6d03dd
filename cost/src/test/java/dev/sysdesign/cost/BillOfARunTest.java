package dev.sysdesign.cost;

import static dev.sysdesign.cost.Sample.amount;
import static dev.sysdesign.cost.Sample.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole way: a run of the engine, and the bill of what it measured. */
class BillOfARunTest {
  private static final double MONTH_GB = 400 * 2_592_000.0 / (1L << 30);

  private static Topology shop() {
    return shop(4);
  }

  private static Topology shop(int instances) {
    return new Sample()
        .sizes(500, 50_000)
        .client("shoppers", 400)
        .component("lb", "load-balancer")
        .at("us-east-1", "us-east-1a", "us-east-1b")
        .component(
            "app",
            "service",
            "instances",
            instances,
            "instance",
            "m6i.large",
            "concurrency",
            20,
            "queue",
            20)
        .at("us-east-1")
        .component("redis", "cache", "instance", "cache.r6g.large", "hitRatio", 0.5)
        .component("orders", "database", "instance", "db.r6g.large")
        .edge("shoppers", "lb", 0, 0, 0)
        .edge("lb", "app", 0, 0, 0)
        .edge("app", "redis", 0, 0, 0)
        .edge("redis", "orders", 0, 0, 0)
        .topology();
  }

  @Test
  void billsWhatTheRunMeasured() {
    Bill bill = bill(7);
    assertEquals(List.of(), bill.unknowns());
    assertEquals(List.of(), bill.problems());
    assertEquals("280.32", amount(bill, "app", "m6i.large instances"));
    assertEquals("150.38", amount(bill, "redis", "cache.r6g.large"));
    assertEquals("164.25", amount(bill, "orders", "db.r6g.large"));
    double out = quantity(bill, "shoppers -> lb", "internet");
    assertEquals(50_000 * MONTH_GB, out, 0.005 * out);
    double zones = quantity(bill, "app -> redis", "zones");
    assertEquals(0.5 * 50_500 * MONTH_GB * 2, zones, 0.01 * zones);
    double misses = quantity(bill, "redis -> orders", "zones");
    assertTrue(misses > 0.4 * zones && misses < 0.6 * zones, "half of the reads miss: " + misses);
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertEquals(bill(3), bill(3));
  }

  @Test
  void saysThatAnOverloadedSystemMovesLessThanItShould() {
    Bill bill = bill(shop(1), 1);
    String last = bill.assumptions().get(bill.assumptions().size() - 1);
    assertTrue(last.matches("[0-9.]+ % of the requests failed in this run; .*"), last);
    assertTrue(
        bill(shop(4), 1).assumptions().stream().noneMatch(a -> a.contains("failed")),
        "four instances serve all");
  }

  private static Bill bill(long seed) {
    return bill(shop(), seed);
  }

  private static Bill bill(Topology topology, long seed) {
    RunSettings settings = RunSettings.DEFAULT.withDuration(20_000_000_000L).withSeed(seed);
    SimulationResult result = Simulator.run(topology, RunPlan.steady(settings), Observer.NONE);
    return Billing.bill(topology, result, Sample.BOOK);
  }

  private static double quantity(Bill bill, String edge, String description) {
    return line(bill, edge, description).quantity().orElseThrow().value().doubleValue();
  }
}
