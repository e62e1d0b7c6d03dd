package dev.sysdesign.engine;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static dev.sysdesign.engine.Blueprint.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Guard;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Frame.Step;
import dev.sysdesign.engine.result.Hop;
import dev.sysdesign.engine.result.Trace;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A request that exists on both sides of a comparison meets the same draws. */
class CommonRandomNumbersTest {
  /** Enough to note every request. */
  private static final int ALL = 100_000;

  private static Blueprint shop(String store) {
    return new Blueprint()
        .with("client", "users", "rate", rate(100))
        .with("service", "app", "serviceTime", exponential(5), "errorRate", share(0.05))
        .with("database", store, "readTime", exponential(3), "connections", count(50))
        .with("external", "bank", "serviceTime", exponential(40))
        .call("users", "app");
  }

  private static Blueprint base() {
    return rest(shop("db"), "db");
  }

  private static Blueprint rest(Blueprint shop, String store) {
    return shop.when(new Guard.OfShare(0.5), "app", store)
        .when(new Guard.OfShare(0.2), "app", "bank");
  }

  /** The work of every call to a component, by the number of its request. */
  private static Map<Long, Long> work(Blueprint blueprint, String component, RunPlan plan) {
    Map<Long, Long> work = new TreeMap<>();
    for (Trace trace : Simulator.run(blueprint.topology(), plan, Observer.NONE).traces()) {
      for (Hop hop : trace.hops()) {
        boolean served = trace.at(hop, Step.SERVED).isPresent();
        if (served && hop.to().equals(component)) {
          long began = trace.at(hop, Step.STARTED).orElseThrow();
          work.put(trace.number(), trace.at(hop, Step.SERVED).orElseThrow() - began);
        }
      }
    }
    assertTrue(work.size() > 500, component + " has " + work.size() + " calls");
    return work;
  }

  private static RunPlan plan(Blueprint blueprint) {
    Topology topology = blueprint.topology();
    return RunPlan.steady(topology.settings()).tracing(ALL);
  }

  private static void assertSameWork(Blueprint base, Blueprint changed, String component) {
    assertSame(work(base, component, plan(base)), work(changed, component, plan(changed)));
  }

  private static void assertSame(Map<Long, Long> base, Map<Long, Long> changed) {
    long different =
        base.entrySet().stream()
            .filter(call -> !call.getValue().equals(changed.get(call.getKey())))
            .count();
    assertEquals(0, different, "calls whose work differs or that are not there");
    assertEquals(base.size(), changed.size());
  }

  @Test
  void anAddedComponentLeavesTheDrawsOfTheOthers() {
    Blueprint added =
        rest(
            shop("db")
                .with("service", "audit", "serviceTime", exponential(2))
                .when(new Guard.OfShare(0.3), "app", "audit"),
            "db");
    for (String component : new String[] {"app", "db", "bank"}) {
      assertSameWork(base(), added, component);
    }
  }

  @Test
  void aDroppedEdgeLeavesTheDrawsOfTheOthers() {
    Blueprint dropped = shop("db").when(new Guard.OfShare(0.2), "app", "bank");
    assertSameWork(base(), dropped, "app");
    assertSameWork(base(), dropped, "bank");
  }

  @Test
  void aChangedComponentLeavesTheDrawsOfTheOthers() {
    Blueprint slower =
        new Blueprint()
            .with("client", "users", "rate", rate(100))
            .with("service", "app", "serviceTime", exponential(9), "errorRate", share(0.05))
            .with("database", "db", "readTime", exponential(3), "connections", count(50))
            .with("external", "bank", "serviceTime", exponential(40))
            .call("users", "app");
    Blueprint changed = rest(slower, "db");
    assertSameWork(base(), changed, "db");
    assertSameWork(base(), changed, "bank");
    Map<Long, Long> before = work(base(), "app", plan(base()));
    Map<Long, Long> after = work(changed, "app", plan(changed));
    before.forEach((request, nanos) -> assertEquals(nanos * 9 / 5.0, after.get(request), 2.0));
  }

  @Test
  void aRenamedComponentGoesOnWithItsDrawsWhereTheComparisonNamesIt() {
    Blueprint renamed = rest(shop("postgres"), "postgres");
    Map<Long, Long> before = work(base(), "db", plan(base()));
    RunPlan plain = plan(renamed);
    assertNotEquals(before, work(renamed, "postgres", plain));
    RunPlan named = plain.withFormerNames(Map.of("postgres", "db"));
    assertSame(before, work(renamed, "postgres", named));
    assertSameWork(base(), renamed, "app");
    assertSameWork(base(), renamed, "bank");
  }

  @Test
  void aRetryLeavesTheDrawsOfFirstAttempts() {
    Blueprint retried =
        new Blueprint()
            .with("client", "users", "rate", rate(100), "retries", count(2))
            .with("service", "app", "serviceTime", exponential(5))
            .with("database", "db", "readTime", exponential(3), "connections", count(50))
            .with("external", "bank", "serviceTime", exponential(40), "errorRate", share(0.3))
            .call("users", "app");
    Blueprint once =
        new Blueprint()
            .with("client", "users", "rate", rate(100))
            .with("service", "app", "serviceTime", exponential(5))
            .with("database", "db", "readTime", exponential(3), "connections", count(50))
            .with("external", "bank", "serviceTime", exponential(40), "errorRate", share(0.3))
            .call("users", "app");
    assertSame(firstWork(rest(once, "db")), firstWork(rest(retried, "db")));
  }

  private static Map<Long, Long> firstWork(Blueprint blueprint) {
    Map<Long, Long> work = new TreeMap<>();
    RunPlan plan = plan(blueprint);
    for (Trace trace : Simulator.run(blueprint.topology(), plan, Observer.NONE).traces()) {
      Hop app = trace.hops().get(0);
      long began = trace.at(app, Step.STARTED).orElseThrow();
      trace.at(app, Step.SERVED).ifPresent(served -> work.put(trace.number(), served - began));
    }
    assertTrue(work.size() > 5000);
    return work;
  }
}
