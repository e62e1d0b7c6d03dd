package dev.sysdesign.engine.replication;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.PairedComparison.Difference;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {
  private static Topology shop(String store, double millis, long seed) {
    return new Blueprint()
        .with("client", "users", "rate", rate(200))
        .with("service", "app", "serviceTime", exponential(5), "concurrency", count(3))
        .with("database", store, "readTime", exponential(millis), "connections", count(2))
        .call("users", "app")
        .call("app", store)
        .seconds(60)
        .seed(seed)
        .automaticWarmup()
        .topology();
  }

  private static PairedComparison compare(
      Topology base, Topology changed, Map<String, String> old) {
    return PairedComparison.of(
        base,
        RunPlan.steady(base.settings()),
        changed,
        RunPlan.steady(changed.settings()).withFormerNames(old),
        Observer.NONE);
  }

  private static List<Difference> all(PairedComparison found) {
    return List.of(
        mean(found),
        found.difference(run -> run.outcome().latency().p50()),
        found.difference(run -> run.outcome().latency().p99()),
        found.difference(run -> run.outcome().throughput()),
        found.difference(run -> run.outcome().errorRate()),
        found.difference(run -> run.component("app").orElseThrow().cpu().orElse(0)));
  }

  private static Difference mean(PairedComparison found) {
    return found.difference(run -> run.outcome().latency().mean());
  }

  @Test
  void equalSystemsDifferByExactlyNothing() {
    PairedComparison same = compare(shop("db", 4, 1), shop("db", 4, 1), Map.of());
    assertEquals(10, same.base().replications());
    for (Difference difference : all(same)) {
      assertEquals(0, difference.value());
      assertEquals(new Interval(0, 0), difference.interval().orElseThrow());
      assertTrue(!difference.isSignificant());
    }
  }

  @Test
  void aRenamedComponentIsTheSame() {
    Map<String, String> old = Map.of("orders", "db");
    PairedComparison same = compare(shop("db", 4, 1), shop("orders", 4, 1), old);
    all(same).forEach(d -> assertEquals(new Interval(0, 0), d.interval().orElseThrow()));
  }

  @Test
  void theChangedSystemRunsOnTheSeedOfTheBase() {
    PairedComparison same = compare(shop("db", 4, 1), shop("db", 4, 77), Map.of());
    assertEquals(new Interval(0, 0), mean(same).interval().orElseThrow());
  }

  @Test
  void pairsAreAtLeastThreeTimesAsTightAsIndependentRuns() {
    PairedComparison slower = compare(shop("db", 4, 1), shop("db", 4.2, 1), Map.of());
    double apart =
        Math.hypot(
            slower.base().outcome().confidence().mean().orElseThrow().halfWidth(),
            slower.changed().outcome().confidence().mean().orElseThrow().halfWidth());
    double paired = mean(slower).interval().orElseThrow().halfWidth();
    assertTrue(apart > 3 * paired, apart + " apart, " + paired + " paired");
    assertTrue(mean(slower).isSignificant() && mean(slower).value() > 0);
  }
}
