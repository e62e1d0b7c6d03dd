package dev.sysdesign.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.json.JsonReport;
import dev.sysdesign.analysis.text.TextReport;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import dev.sysdesign.engine.simulation.Observer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class AnalystTest {
  private static final PriceBook PRICES = PriceFiles.shipped();
  private static Analysis steady;
  private static Analysis faulted;

  @BeforeAll
  static void analyse() {
    steady = Analyst.analyse(plan(Shop.topology(), false), Observer.NONE);
    faulted = Analyst.analyse(plan(Shop.topology(), true), Observer.NONE);
  }

  private static AnalysisPlan plan(Topology topology, boolean underFault) {
    return new AnalysisPlan(
        topology, underFault ? topology.scenario(Shop.SCENARIO) : Optional.empty(), PRICES);
  }

  @Test
  void judgesTheObjectivesOfTheRunWithoutFaults() {
    assertEquals(
        List.of(Verdict.Decision.PASS, Verdict.Decision.PASS),
        steady.verdicts().stream().map(Verdict::decision).toList());
    assertTrue(steady.holds());
  }

  @Test
  void judgesSlosWithoutFaultsAndExpectationsUnderThem() {
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.of("cache-dies"),
            Optional.of("cache-dies")),
        faulted.verdicts().stream().map(Verdict::scenario).toList());
    assertEquals(Verdict.Decision.PASS, faulted.verdicts().get(0).decision());
    assertEquals(Verdict.Decision.FAIL, faulted.verdicts().get(2).decision());
    assertFalse(faulted.holds());
  }

  @Test
  void replicationsGiveARunUnderFaultsAndItsWindowIntervals() {
    Topology once = Shop.topology();
    Topology often = once.withSettings(once.settings().withReplications(5));
    ScenarioRun run = Analyst.analyse(plan(often, true), Observer.NONE).scenario().orElseThrow();

    assertEquals(5, run.run().replications());
    assertTrue(run.run().outcome().confidence().mean().isPresent());
    assertTrue(run.window().outcome().confidence().errorRate().isPresent());
    assertTrue(faulted.scenario().orElseThrow().run().outcome().confidence().mean().isEmpty());
  }

  @Test
  void theWindowHasAsManyReplicationsAsTheRunTookToBecomePrecise() {
    Topology once = Shop.topology();
    Topology precise = once.withSettings(once.settings().withPrecision(OptionalDouble.of(0.1)));
    ScenarioRun run = Analyst.analyse(plan(precise, true), Observer.NONE).scenario().orElseThrow();

    int reached = run.run().replications();
    assertTrue(reached > 1 && reached < 50, reached + " replications");
    assertEquals(reached, run.window().replications());
    assertEquals(reached * 2_000_000_000L, run.window().measuredNanos());
  }

  @Test
  void measuresTheWindowOfTheFaultsInTheVeryRunThatIsShown() {
    ScenarioRun run = faulted.scenario().orElseThrow();
    Timeline line = run.run().timeline();
    long arrived =
        Math.round(IntStream.range(8, 12).mapToDouble(i -> line.offered().at(i) / 2).sum());

    assertEquals(2_000_000_000L, run.window().measuredNanos());
    assertEquals(arrived, run.window().outcome().counts().offered());
    assertTrue(run.window().outcome().errorRate() > 3 * run.run().outcome().errorRate());
  }

  @Test
  void countsTheRecoveryFromTheEndOfTheCauseAndNotOfTheWatch() {
    ScenarioRun run = faulted.scenario().orElseThrow();

    assertEquals(4_000_000_000L, run.recovery().faultEndNanos());
    assertEquals(6_000_000_000L, run.untilNanos());
  }

  @Test
  void givesNoIntervalsToARunThatChangesItsCourse() {
    assertTrue(faulted.steady().outcome().confidence().mean().isPresent());
    assertEquals(Confidence.NONE, faulted.shown().outcome().confidence());
  }

  @Test
  void takesTheWarmUpOfTheRunWithoutFaults() {
    ScenarioRun run = faulted.scenario().orElseThrow();

    assertEquals(faulted.steady().warmupNanos(), run.run().warmupNanos());
    assertEquals(steady.steady(), faulted.steady());
  }

  @Test
  void namesWhatSaturatesFirstUnderTheFault() {
    assertTrue(
        faulted
            .explanation()
            .summary()
            .contains("While the faults last, the only connection of 'orders' is full"),
        faulted.explanation().summary());
  }

  @Test
  void writesTheSameTwice() {
    Analysis again = Analyst.analyse(plan(Shop.topology(), true), Observer.NONE);

    assertEquals(JsonReport.of(faulted, 1), JsonReport.of(again, 1));
    assertEquals(TextReport.of(faulted), TextReport.of(again));
  }

  @Test
  void doesNotDependOnTheOrderOfDeclarations() {
    Analysis backwards = Analyst.analyse(plan(Shop.declaredBackwards(), true), Observer.NONE);

    assertEquals(JsonReport.of(faulted, 1), JsonReport.of(backwards, 1));
  }

  @Test
  void billsTheRunWithoutFaults() {
    assertEquals(steady.bill(), faulted.bill());
    assertTrue(steady.bill().total().usd().signum() > 0);
  }

  @Test
  void tellsHowFarItIsOverAllRuns() {
    List<Double> heard = new ArrayList<>();
    Analyst.analyse(
        plan(Shop.topology(), true),
        fraction -> {
          heard.add(fraction);
          return true;
        });

    assertEquals(heard.stream().sorted().toList(), heard);
    assertEquals(1, heard.get(heard.size() - 1), 0.1);
  }

  @Test
  void marksWhatItHasWhenItIsCancelled() {
    Analysis partial = Analyst.analyse(plan(Shop.topology(), true), fraction -> fraction < 0.2);

    assertFalse(partial.isComplete());
    assertEquals(SimulationResult.End.CANCELLED, partial.steady().end());
    assertTrue(partial.scenario().isEmpty());
    assertEquals("run-cut-short", partial.warnings().stream().map(Warning::code).toList().get(0));
    assertTrue(partial.steady().outcome().counts().offered() > 0);
    assertTrue(
        partial.steady().outcome().counts().offered()
            < steady.steady().outcome().counts().offered());
  }
}
