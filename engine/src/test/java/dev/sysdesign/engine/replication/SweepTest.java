package dev.sysdesign.engine.replication;

import static dev.sysdesign.engine.Blueprint.count;
import static dev.sysdesign.engine.Blueprint.exponential;
import static dev.sysdesign.engine.Blueprint.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.Blueprint;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.SimulationResult.End;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static Topology servers(int slots) {
    return new Blueprint()
        .with("client", "users", "rate", rate(150))
        .with("service", "app", "serviceTime", exponential(5), "concurrency", count(slots))
        .call("users", "app")
        .seconds(20)
        .automaticWarmup()
        .topology();
  }

  private static Sweep.Case once(int slots) {
    Topology topology = servers(slots);
    return new Sweep.Case(topology, RunPlan.steady(topology.settings()));
  }

  private static Sweep.Case often(int slots) {
    Topology topology = servers(slots);
    return new Sweep.Case(topology, RunPlan.steady(topology.settings().withReplications(3)));
  }

  private static Sweep.Case precise(int slots) {
    Topology topology = servers(slots);
    return new Sweep.Case(
        topology, RunPlan.steady(topology.settings().withPrecision(OptionalDouble.of(0.1))));
  }

  @Test
  void eachResultIsThatOfTheCaseByItself() {
    List<Sweep.Case> cases = List.of(once(1), once(2), often(2), precise(3));
    List<SimulationResult> results =
        Sweep.run(cases, Observer.NONE).stream().map(Optional::orElseThrow).toList();
    for (int i = 0; i < cases.size(); i++) {
      Sweep.Case one = cases.get(i);
      assertEquals(Replications.run(one.topology(), one.plan(), Observer.NONE, 1), results.get(i));
    }
    Sweep.Case first = cases.get(0);
    assertEquals(Simulator.run(first.topology(), first.plan(), Observer.NONE), results.get(0));
    assertEquals(3, results.get(2).replications());
    assertTrue(results.get(3).replications() > 1, "several for the precision");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<Sweep.Case> cases = IntStream.rangeClosed(1, 9).mapToObj(SweepTest::often).toList();
    List<Optional<SimulationResult>> alone = Sweep.run(cases, Observer.NONE, 1);
    assertEquals(9, alone.size());
    for (int threads : new int[] {2, 5, 40}) {
      assertEquals(alone, Sweep.run(cases, Observer.NONE, threads));
    }
  }

  @Test
  void aSystemWithMoreServersMeetsTheSameRequests() {
    List<Optional<SimulationResult>> results =
        Sweep.run(List.of(once(1), once(8)), Observer.NONE, 2);
    SimulationResult few = results.get(0).orElseThrow();
    SimulationResult many = results.get(1).orElseThrow();
    assertTrue(few.outcome().latency().mean() > 2 * many.outcome().latency().mean(), "queues");
    assertEquals(
        few.component("app").orElseThrow().outcome().counts().offered(),
        many.component("app").orElseThrow().outcome().counts().offered(),
        0.02 * many.outcome().counts().offered());
  }

  @Test
  void whatHadNotBegunWhenItWasCancelledIsEmpty() {
    List<Sweep.Case> cases = IntStream.range(0, 400).mapToObj(i -> once(1 + i % 3)).toList();
    AtomicInteger looks = new AtomicInteger();
    List<Optional<SimulationResult>> results =
        Sweep.run(cases, fraction -> looks.incrementAndGet() < 900, 2);
    assertEquals(400, results.size());
    assertTrue(results.get(0).isPresent(), "the first one");
    assertTrue(results.get(399).isEmpty(), "the last one");
    long cut =
        results.stream().flatMap(Optional::stream).filter(r -> r.end() != End.COMPLETE).count();
    assertTrue(cut >= 1 && cut <= 2, cut + " were cut short");
  }

  @Test
  void theFirstHasAResultHoweverEarlyItIsCancelled() {
    List<Optional<SimulationResult>> results =
        Sweep.run(List.of(once(1), once(2), once(3)), fraction -> false, 1);
    assertEquals(End.CANCELLED, results.get(0).orElseThrow().end());
    assertTrue(results.get(1).isEmpty() && results.get(2).isEmpty());
  }

  @Test
  void hearsHowFarAllOfThemAre() {
    Rising rising = new Rising();
    Sweep.run(List.of(once(1), often(1), once(2)), rising, 2);
    rising.assertAtTheEnd();
  }

  @Test
  void runsOneAfterTheOtherWhereThereIsRoomForOneOnly() {
    AtomicInteger asked = new AtomicInteger();
    Observer narrow =
        new Observer() {
          @Override
          public boolean proceed(double fraction) {
            return true;
          }

          @Override
          public long room(long wanted) {
            asked.incrementAndGet();
            return Math.min(wanted, 700L << 20);
          }
        };
    List<Sweep.Case> cases = List.of(once(1), once(2), often(3));
    assertEquals(Sweep.run(cases, Observer.NONE, 2), Sweep.run(cases, narrow, 2));
    assertTrue(asked.get() > cases.size(), "each run by itself asks for room too");
  }

  @Test
  void needsACase() {
    assertThrows(IllegalArgumentException.class, () -> Sweep.run(List.of(), Observer.NONE));
  }
}
