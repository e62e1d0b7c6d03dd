package dev.sysdesign.engine.replication;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.ms;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Effect;
import dev.sysdesign.engine.simulation.InstanceEffect;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReplicationsTest {
  private static final Topology SHOP =
      new Blueprint()
          .with("client", "users", "rate", rate(200), "timeout", ms(60))
          .with("service", "app", "serviceTime", exponential(5), "concurrency", count(2))
          .with("database", "db", "readTime", exponential(3), "connections", count(5))
          .call("users", "app")
          .call("app", "db")
          .seconds(20)
          .automaticWarmup()
          .topology();

  private static RunPlan plan(int replications) {
    return RunPlan.steady(SHOP.settings().withReplications(replications));
  }

  private static RunPlan precise(double share) {
    RunSettings settings = SHOP.settings().withPrecision(OptionalDouble.of(share));
    return RunPlan.steady(settings);
  }

  private static SimulationResult run(RunPlan plan) {
    return Replications.run(SHOP, plan, Observer.NONE);
  }

  @Test
  void oneReplicationIsTheRunItself() {
    assertEquals(Simulator.run(SHOP, plan(1), Observer.NONE), run(plan(1)));
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    for (RunPlan plan : List.of(plan(7), precise(0.03))) {
      SimulationResult alone = Replications.run(SHOP, plan, Observer.NONE, 1);
      assertEquals(alone, Replications.run(SHOP, plan, Observer.NONE, 2));
      assertEquals(alone, Replications.run(SHOP, plan, Observer.NONE, 5));
      assertTrue(alone.replications() > 1, "several");
    }
  }

  @Test
  void poolsWhatItsRunsGiveOneByOne() {
    List<SimulationResult> each = Replications.each(SHOP, plan(4), Observer.NONE, 2);
    SimulationResult pooled = run(plan(4));
    assertEquals(4, pooled.replications());
    assertEquals(20_000_000_000L, pooled.runNanos());
    assertEquals(
        each.stream().mapToLong(r -> r.outcome().counts().offered()).sum(),
        pooled.outcome().counts().offered());
    assertEquals(
        each.stream().mapToDouble(r -> r.outcome().throughput()).average().orElseThrow(),
        pooled.outcome().throughput(),
        1e-9);
    double time =
        each.stream()
            .mapToDouble(r -> r.outcome().latency().mean() * r.outcome().latency().count())
            .sum();
    assertEquals(
        time / pooled.outcome().latency().count(), pooled.outcome().latency().mean(), 1e-3);
    assertEquals(4, each.stream().map(r -> r.outcome().latency().mean()).distinct().count());
    assertEquals(1, each.stream().map(SimulationResult::warmupNanos).distinct().count());
  }

  @Test
  void littlesLawHoldsOverAllReplications() {
    for (ComponentResult component : run(plan(5)).components()) {
      double area = component.little().area();
      assertEquals(area, component.little().inside(), 1e-9 * area, component.name());
      double seconds = 5 * 20.0;
      assertEquals(area / (seconds * 1e9), component.inside(), 1e-6 * component.inside());
    }
  }

  @Test
  void aRunUnderAFaultGetsIntervals() {
    Effect crash = new InstanceEffect.Crash("app", 0, 1, 0);
    Intervention fault = new Intervention(5_000_000_000L, 6_000_000_000L, crash);
    SimulationResult once = run(plan(1).with(List.of(fault)));
    assertTrue(once.outcome().confidence().mean().isEmpty(), "of one run there are none");
    SimulationResult often = run(plan(10).with(List.of(fault)));
    Interval mean = often.outcome().confidence().mean().orElseThrow();
    Interval errors = often.outcome().confidence().errorRate().orElseThrow();
    assertTrue(mean.halfWidth() > 0 && mean.contains(often.outcome().latency().mean()));
    assertTrue(errors.low() > 0.01, "a second of twenty is lost: " + errors);
  }

  @Test
  void addsReplicationsUntilMeanAndP99AreAsPreciseAsAskedFor() {
    double share = 0.03;
    List<SimulationResult> each = Replications.each(SHOP, precise(share), Observer.NONE, 2);
    assertTrue(each.size() >= Precision.FEWEST && each.size() < 50, each.size() + " runs");
    assertTrue(Precision.isReached(each, share), "reached");
    List<SimulationResult> fewer = each.subList(0, each.size() - 1);
    assertTrue(!Precision.isReached(fewer, share), "not before");
  }

  @Test
  void oneRunIsEnoughForALowPrecision() {
    RunPlan plan = precise(0.9);
    RunSettings longer = plan.settings().withDuration(60_000_000_000L);
    assertEquals(1, run(plan.with(longer)).replications());
  }

  @Test
  void stopsAtFiftyWhateverThePrecision() {
    Topology brief =
        SHOP.withSettings(precise(0.001).settings().withDuration(500_000_000L).withWarmup(0));
    SimulationResult run = Replications.run(brief, RunPlan.steady(brief.settings()), Observer.NONE);
    assertEquals(Replications.MOST, run.replications());
  }

  @Test
  void aCancelledRunIsPartialAndHasNoIntervals() {
    AtomicInteger looks = new AtomicInteger();
    Observer impatient = fraction -> looks.incrementAndGet() < 700;
    SimulationResult run = Replications.run(SHOP, plan(1000), impatient);
    assertEquals(End.CANCELLED, run.end());
    assertTrue(run.replications() < 1000, run.replications() + " runs");
    assertTrue(run.outcome().confidence().mean().isEmpty());
  }

  @Test
  void hearsHowFarAllOfThemAre() {
    Rising rising = new Rising();
    Replications.run(SHOP, plan(4), rising);
    rising.assertAtTheEnd();
  }
}
