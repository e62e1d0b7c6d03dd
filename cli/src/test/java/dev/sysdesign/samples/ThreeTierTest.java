package dev.sysdesign.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The web shop when its cache is lost, and when a machine dies. */
class ThreeTierTest {
  private static final long SECOND = 1_000_000_000L;

  /** When both scenarios begin, in seconds. */
  private static final int AT = 20;

  private static final int END = 60;

  private static Analysis cacheLost;
  private static Analysis appCrash;

  @BeforeAll
  static void analyse() {
    Sample shop = Sample.read("three-tier");
    cacheLost = shop.analyse("cache-lost");
    appCrash = shop.analyse("app-crash");
  }

  @Test
  void risesTenfoldInItsP99WithinASecondOfTheLoss() {
    Timeline line = cacheLost.shown().timeline();
    double before = cacheLost.steady().outcome().latency().p99();
    assertEquals(SECOND, line.intervalNanos());
    assertTrue(line.p99().at(AT - 1) < 1.2 * before);
    assertTrue(line.p99().at(AT) > 10 * before, line.p99()::toString);
  }

  @Test
  void failsOneRequestInTenWithinTheTimeoutOfTheShoppers() {
    Series errors = cacheLost.shown().timeline().errorRate();
    assertTrue(mean(errors, 0, AT) < 0.001);
    assertTrue(errors.at(AT) > 0.1, errors::toString);
  }

  @Test
  void fillsTheConnectionsOfTheDatabaseFirst() {
    LimitUse orders =
        cacheLost.shown().limit(Limit.of(LimitKind.CONNECTIONS, "orders")).orElseThrow();
    assertEquals(AT * SECOND, orders.full().sinceNanos().orElseThrow());
    LimitState first = cacheLost.explanation().limits().bottleneck().orElseThrow();
    assertEquals(orders.limit(), first.limit());
    assertTrue(cacheLost.explanation().summary().contains("connections of 'orders'"));
  }

  @Test
  void isAsBeforeAgainAfterHalfAMinute() {
    SimulationResult calm = cacheLost.steady();
    SimulationResult hit = cacheLost.shown();
    assertEquals(0, mean(hit.timeline().errorRate(), AT + 10, END));
    assertSame(calm.timeline().p99(), hit.timeline().p99(), "p99");
    assertSame(calm.timeline().completed(), hit.timeline().completed(), "throughput");
    for (Timeline.OfComponent then : calm.timeline().components()) {
      Timeline.OfComponent now =
          hit.timeline().components().stream()
              .filter(c -> c.name().equals(then.name()))
              .findFirst()
              .orElseThrow();
      assertSame(then.arrivals(), now.arrivals(), then.name());
      if (!Double.isNaN(then.utilization().at(0))) {
        assertSame(then.utilization(), now.utilization(), then.name());
      }
    }
  }

  @Test
  void losesOneTwelfthOfTheRequestsUntilTheBalancerKnowsOfTheCrash() {
    Series errors = appCrash.shown().timeline().errorRate();
    assertEquals(1.0 / 12, mean(errors, AT, AT + 2), 0.01);
    assertEquals(0, mean(errors, AT + 5, END));
  }

  @Test
  void billsEveryTierAndTheWayOut() {
    String bill = cacheLost.bill().lines().toString();
    for (String part : new String[] {"lb", "app", "redis", "orders", "shoppers"}) {
      assertTrue(bill.contains(part), () -> part + " is missing in " + bill);
    }
  }

  /** In the last ten seconds a time line is that of the run without faults, to 3 %. */
  private static void assertSame(Series calm, Series hit, String what) {
    double before = mean(calm, END - 10, END);
    assertEquals(before, mean(hit, END - 10, END), 0.03 * before, what);
  }

  private static double mean(Series series, int from, int until) {
    return IntStream.range(from, until).mapToDouble(series::at).average().orElseThrow();
  }
}
