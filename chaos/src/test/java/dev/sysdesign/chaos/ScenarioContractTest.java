package dev.sysdesign.chaos;

import static dev.sysdesign.chaos.ContractCase.AT;
import static dev.sysdesign.chaos.ContractCase.END;
import static dev.sysdesign.chaos.ContractCase.HEALED;
import static dev.sysdesign.chaos.ContractCase.LASTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scenario promises, whatever it does. */
class ScenarioContractTest {
  /** Failures whose request came before the measurement: what is in flight as it begins. */
  private static final int EARLY = 10;

  static List<ContractCase> cases() {
    return ContractCase.all();
  }

  @Test
  void triesEveryScenario() {
    Set<String> tried =
        cases().stream().map(c -> c.injection().chaos()).collect(Collectors.toSet());
    Set<String> all =
        ScenarioCatalog.all().stream()
            .map(s -> s.spec())
            .map(ScenarioSpec::name)
            .collect(Collectors.toSet());
    assertEquals(all, tried);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesWhatHappens(ContractCase c) {
    Topology topology = c.topology(1);
    SimulationResult calm = Trial.steady(topology);
    SimulationResult hit = Trial.under(topology, c.injection());
    assertNotEquals(calm.components(), hit.components());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesNothingBeforeItBegins(ContractCase c) {
    Topology topology = c.topology(1);
    SimulationResult calm = Trial.steady(topology);
    SimulationResult hit = Trial.under(topology, c.injection());
    for (int i = 0; i < AT; i++) {
      assertEquals(calm.timeline().completed().at(i), hit.timeline().completed().at(i));
      assertEquals(calm.timeline().p99().at(i), hit.timeline().p99().at(i));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isDeterministic(ContractCase c) {
    Topology topology = c.topology(1);
    assertEquals(Trial.under(topology, c.injection()), Trial.under(topology, c.injection()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void healsCompletely(ContractCase c) {
    for (long seed = 1; seed <= 3; seed++) {
      Topology topology = c.topology(seed);
      assertHealed(Trial.steady(topology), Trial.under(topology, c.injection()));
    }
  }

  static List<ContractCase> forgetful() {
    return cases().stream().filter(ContractCase::forgets).toList();
  }

  @ParameterizedTest
  @MethodSource("forgetful")
  void leavesNoTrace(ContractCase c) {
    Topology topology = c.topology(1);
    SimulationResult calm = Trial.steady(topology);
    SimulationResult hit = Trial.under(topology, c.injection());
    for (int i = HEALED; i < END; i++) {
      assertEquals(calm.timeline().completed().at(i), hit.timeline().completed().at(i), 1e-9);
      assertEquals(calm.timeline().p50().at(i), hit.timeline().p50().at(i));
      assertEquals(calm.timeline().p99().at(i), hit.timeline().p99().at(i));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void conservesCallsAndTheirTime(ContractCase c) {
    SimulationResult result = Trial.under(c.topology(1), c.injection());
    assertEquals(SimulationResult.End.COMPLETE, result.end());
    for (ComponentResult component : result.components()) {
      ComponentResult.Little little = component.little();
      assertEquals(little.area(), little.inside(), 1e-9 * little.area(), component.name());
    }
    long failed = result.rootCauses().stream().mapToLong(cause -> cause.count()).sum();
    long early = failed - result.outcome().counts().failed();
    assertTrue(
        early >= 0 && early <= EARLY, "every failure has a root cause, also of a request before");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void composesWithItself(ContractCase c) {
    Topology topology = c.topology(1);
    SimulationResult calm = Trial.steady(topology);
    SimulationResult twice = Trial.under(topology, c.injection(), c.at(AT), c.at(AT + LASTS / 2));
    assertHealed(calm, twice);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void composesWithEveryOtherOfItsSystem(ContractCase c) {
    Topology topology = c.topology(1);
    SimulationResult calm = Trial.steady(topology);
    for (ContractCase other : cases()) {
      if (other.system().name().equals(c.system().name())) {
        assertHealed(calm, Trial.under(topology, c.at(AT + 5), other.injection()));
      }
    }
  }

  /** From then on the course is that of the calm run, within its own precision. */
  private static void assertHealed(SimulationResult calm, SimulationResult hit) {
    assertSame(calm.timeline().completed(), hit.timeline().completed(), "throughput");
    assertSame(calm.timeline().errorRate(), hit.timeline().errorRate(), "errors");
    for (var then : calm.timeline().components()) {
      var now = Course.component(hit, then.name());
      assertSame(then.arrivals(), now.arrivals(), then.name() + " arrivals");
      assertSame(then.queue(), now.queue(), then.name() + " queue");
      if (!Double.isNaN(then.utilization().at(END - 1))) {
        assertSame(then.utilization(), now.utilization(), then.name() + " utilization");
        assertFalse(Double.isNaN(Course.mean(now.utilization(), HEALED, END)), then.name());
      }
    }
  }

  private static void assertSame(Series calm, Series hit, String what) {
    Course before = Course.of(calm, HEALED, END);
    double after = Course.mean(hit, HEALED, END);
    assertTrue(
        Math.abs(after - before.mean()) <= before.halfWidth() + 1e-12,
        () -> what + " is " + after + " after it has ended, but " + before + " without it");
  }
}
