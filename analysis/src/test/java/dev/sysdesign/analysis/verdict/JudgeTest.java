package dev.sysdesign.analysis.verdict;

import static dev.sysdesign.analysis.verdict.Objectives.component;
import static dev.sysdesign.analysis.verdict.Objectives.cost;
import static dev.sysdesign.analysis.verdict.Objectives.evidence;
import static dev.sysdesign.analysis.verdict.Objectives.judge;
import static dev.sysdesign.analysis.verdict.Objectives.share;
import static dev.sysdesign.analysis.verdict.Objectives.slo;
import static dev.sysdesign.analysis.verdict.Objectives.system;
import static dev.sysdesign.analysis.verdict.Objectives.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.analysis.verdict.Verdict.Decision;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class JudgeTest {
  private final SimulationResult run = new ShopRun().result();

  private Decision decision(SimulationResult of, Objective objective) {
    return judge(of, objective).get(0).decision();
  }

  @Test
  void readsEveryMetricOfTheCatalog() {
    assertEquals(
        MetricCatalog.all(), MetricReaders.all().stream().map(MetricReader::metric).toList());
  }

  @Test
  void decidesByThePointEstimate() {
    assertEquals(Decision.PASS, decision(run, time(system("p99"), Comparator.LESS, 30.001)));
    assertEquals(Decision.FAIL, decision(run, time(system("p99"), Comparator.LESS, 29.999)));
    assertEquals(Decision.PASS, decision(run, time(system("p99"), Comparator.AT_LEAST, 30)));
    assertEquals(Decision.FAIL, decision(run, share(system("errors"), Comparator.MORE, 0.01)));
  }

  @Test
  void saysWhenTheLimitLiesInsideTheIntervalAndHowLongARunWouldSettleIt() {
    Verdict close = judge(run, time(system("p99"), Comparator.LESS, 30.25)).get(0);

    assertEquals(Decision.PASS, close.decision());
    double fourTimes = 4 * 10e9;
    double nineOfTen = Math.pow((1.959964 + 1.281552) / 1.959964, 2);
    assertEquals(
        fourTimes * nineOfTen,
        close.closeCall().orElseThrow().settlingNanos().orElseThrow(),
        1e-5 * fourTimes);
    assertEquals("a run of 109s would settle it", close.closeCall().orElseThrow().remedy());
  }

  @Test
  void saysHowManyReplicationsWouldSettleACloseCallOfSeveral() {
    SimulationResult five = new ShopRun().replicated(5).result();
    Verdict close = judge(five, time(system("p99"), Comparator.LESS, 30.25)).get(0);
    Verdict never = judge(five, time(system("mean"), Comparator.AT_MOST, mean(five))).get(0);

    assertEquals("55 replications would settle it", close.closeCall().orElseThrow().remedy());
    assertEquals(
        "no number of replications up to 1,000 would settle it",
        never.closeCall().orElseThrow().remedy());
  }

  @Test
  void isNotTooCloseWhereTheLimitLiesOutsideTheInterval() {
    assertEquals(
        Optional.empty(),
        judge(run, time(system("p99"), Comparator.LESS, 30.7)).get(0).closeCall());
  }

  @Test
  void proposesNoRunWhereTheEstimateIsTheLimit() {
    Verdict close = judge(run, time(system("mean"), Comparator.AT_MOST, mean(run))).get(0);

    assertEquals(Optional.of(new Verdict.CloseCall(OptionalLong.empty())), close.closeCall());
  }

  private static double mean(SimulationResult of) {
    return of.outcome().latency().mean() / 1e6;
  }

  /** 30 ms lies in a bucket of 131,072 ns, whatever the length of the run. */
  @Test
  void isTooCloseWhereTheLimitIsNearerThanABucketIsWide() {
    Verdict near = judge(run, time(system("p99"), Comparator.LESS, 30.1)).get(0);
    Verdict far = judge(run, time(system("mean"), Comparator.LESS, 30.1)).get(0);

    assertEquals(Decision.PASS, near.decision());
    assertEquals(
        "no longer run would settle it, since it is read to 131us",
        near.closeCall().orElseThrow().remedy());
    assertEquals(Optional.empty(), far.closeCall());
  }

  @Test
  void judgesNothingByARunThatWasCutShortButWhatOnlyGrows() {
    SimulationResult cut = new ShopRun().ended(SimulationResult.End.TOO_MANY_CALLS).result();

    assertEquals(Decision.NONE, decision(cut, time(system("p99"), Comparator.LESS, 300)));
    assertEquals(Decision.NONE, decision(cut, time(system("p99"), Comparator.LESS, 3)));
    assertEquals(Decision.NONE, decision(cut, share(system("errors"), Comparator.LESS, 0.5)));
    assertEquals(Decision.FAIL, decision(cut, time(system("max"), Comparator.LESS, 3)));
    assertEquals(Decision.NONE, decision(cut, time(system("max"), Comparator.LESS, 300_000)));
  }

  @Test
  void givesNoVerdictOnAPercentileOfTooFewSamples() {
    SimulationResult few =
        new ShopRun().with(ShopRun.outcome(999, 999, 0, ShopRun.latency(999, 1e6))).result();

    Verdict verdict = judge(few, time(system("p99"), Comparator.LESS, 300)).get(0);
    assertEquals(Decision.NONE, verdict.decision());
    assertEquals("999 samples are too few to judge by; 1,000 are needed.", verdict.note());
    assertEquals(Decision.PASS, decision(few, time(system("p95"), Comparator.LESS, 300)));
  }

  @Test
  void givesNoVerdictOnErrorsThatTheSampleCouldNotShow() {
    SimulationResult few =
        new ShopRun().with(ShopRun.outcome(500, 500, 0, ShopRun.latency(500, 1e6))).result();

    assertEquals(Decision.NONE, decision(few, share(system("errors"), Comparator.LESS, 0.001)));
    assertEquals(Decision.PASS, decision(few, share(system("errors"), Comparator.LESS, 0.05)));
    assertEquals(
        Decision.NONE, decision(few, share(system("availability"), Comparator.MORE, 0.999)));
  }

  @Test
  void judgesErrorsOfASmallSampleThatFailsOften() {
    SimulationResult failing =
        new ShopRun().with(ShopRun.outcome(100, 50, 50, ShopRun.latency(50, 1e6))).result();

    assertEquals(Decision.FAIL, decision(failing, share(system("errors"), Comparator.LESS, 0.001)));
    assertEquals(
        Decision.FAIL, decision(failing, share(system("availability"), Comparator.MORE, 0.999)));
  }

  @Test
  void judgesErrorsOfASmallSampleInWhichAllFail() {
    SimulationResult dead = new ShopRun().with(ShopRun.outcome(100, 0, 100, Latency.NONE)).result();

    assertEquals(Decision.FAIL, decision(dead, share(system("errors"), Comparator.LESS, 0.001)));
    assertEquals(
        Decision.FAIL, decision(dead, share(system("availability"), Comparator.MORE, 0.999)));
  }

  @Test
  void givesNoVerdictOnLatencyWhereNothingSucceeded() {
    SimulationResult dead =
        new ShopRun().with(ShopRun.outcome(5_000, 0, 5_000, Latency.NONE)).result();

    Verdict verdict = judge(dead, time(system("p99"), Comparator.LESS, 300)).get(0);
    assertEquals(Decision.NONE, verdict.decision());
    assertEquals(Optional.empty(), verdict.actual());
  }

  @Test
  void readsAllSamplesOfAnEdgeWithSeveralGuardsTogether() {
    Objective edge = time(new MetricRef.OfEdge("app", "orders", "p99"), Comparator.LESS, 36.001);

    assertEquals(Decision.PASS, decision(run, edge));
    assertEquals(36e6, ((Value.Quantity) judge(run, edge).get(0).actual().orElseThrow()).amount());
  }

  @Test
  void addsUpTheCountsOfAnEdgeWithSeveralGuards() {
    Objective edge =
        new Objective(
            new MetricRef.OfEdge("app", "orders", "throughput"),
            Comparator.AT_LEAST,
            new Value.Quantity(1998, Dimension.RATE));

    assertEquals(Decision.PASS, decision(run, edge));
  }

  @Test
  void saysWhyAComponentWithoutALimitHasNoUtilisation() {
    SimulationResult unlimited = new ShopRun().withoutLimit().result();

    Verdict verdict =
        judge(unlimited, share(component("orders", "utilization"), Comparator.LESS, 0.7)).get(0);
    assertEquals(Decision.NONE, verdict.decision());
    assertEquals("It has no limit that could be used up.", verdict.note());
  }

  @Test
  void judgesUtilisationOfAComponent() {
    assertEquals(
        Decision.PASS,
        decision(run, share(component("orders", "utilization"), Comparator.LESS, 0.7)));
    assertEquals(
        Decision.FAIL,
        decision(run, share(component("orders", "utilization"), Comparator.LESS, 0.6)));
  }

  @Test
  void judgesCostByTheMonthWhereNoPeriodIsNamed() {
    assertEquals(Decision.PASS, decision(run, cost(system("cost"), Comparator.AT_MOST, "1000")));
    assertEquals(Decision.FAIL, decision(run, cost(system("cost"), Comparator.LESS, "1000")));
    assertEquals(
        Decision.PASS, decision(run, cost(component("orders", "cost"), Comparator.AT_MOST, "400")));
    assertEquals(
        Decision.PASS, decision(run, cost(component("app", "cost"), Comparator.AT_MOST, "0")));
  }

  @Test
  void givesNoPassOnACostOfWhichSomePricesAreUnknown() {
    List<Verdict> verdicts =
        Judge.slos(
            slo(
                cost(system("cost"), Comparator.LESS, "2000"),
                cost(system("cost"), Comparator.LESS, "900")),
            evidence(run, "1000", false));

    assertEquals(Decision.NONE, verdicts.get(0).decision());
    assertEquals(Decision.FAIL, verdicts.get(1).decision());
  }

  @Test
  void failsARecoveryThatDoesNotComeBack() {
    Objective recovery = time(system("recovery"), Comparator.LESS, 30_000);
    Scenario scenario = new Scenario("cache-dies", "", List.of(), List.of(recovery), "");
    Recovery never =
        new Recovery(
            0,
            0,
            OptionalLong.empty(),
            true,
            1_000_000_000L,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Evidence evidence = new Evidence(run, evidence(run, "1", true).costs(), Optional.of(never));

    Verdict verdict = Judge.expectations(scenario, evidence).get(0);
    assertEquals(Decision.FAIL, verdict.decision());
    assertEquals(Optional.of("cache-dies"), verdict.scenario());
    assertTrue(verdict.note().contains("does not recover"));
  }
}
