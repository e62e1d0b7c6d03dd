package dev.sysdesign.analysis.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ShopAnalysis;
import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.result.Bottleneck;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class WarningsTest {
  private static List<String> codes(Analysis analysis) {
    return analysis.warnings().stream().map(Warning::code).toList();
  }

  private static String message(Analysis analysis, String code) {
    return analysis.warnings().stream()
        .filter(w -> w.code().equals(code))
        .map(Warning::message)
        .findFirst()
        .orElse("");
  }

  @Test
  void warnsOfARunThatWasCutShort() {
    Analysis partial =
        ShopAnalysis.steady(new ShopRun().ended(SimulationResult.End.EVENT_BUDGET).result());

    assertEquals(
        "The run is partial, 10s of measured time: it reached its event budget; the numbers cover"
            + " the time until then.",
        message(partial, "run-cut-short"));
  }

  @Test
  void saysHowManyALoadNeedsThatSaturatesWithoutFaults() {
    StationEstimate full =
        new StationEstimate(
            "orders", 3400, Bottleneck.Limit.CONNECTIONS, 27.2, 20, Double.POSITIVE_INFINITY, 0);
    Bottleneck same =
        new Bottleneck("orders", Bottleneck.Limit.CONNECTIONS, 1.36, 20, OptionalLong.of(0));
    Findings findings =
        new Findings(
            OptionalDouble.empty(),
            List.of(full),
            new ShopRun().with(same).result(),
            Optional.empty(),
            Optional.empty(),
            new Bill(List.of(), "2026-10-01", List.of(), List.of()),
            List.of());

    assertEquals(
        List.of(
            new Warning(
                "saturated", "'orders' is saturated: 3,400 rps need 28 connections, it has 20.")),
        Warnings.of(findings));
  }

  @Test
  void warnsOfSaturationThatOnlyTheRunShows() {
    Analysis full =
        ShopAnalysis.steady(
            new ShopRun()
                .with(
                    new Bottleneck(
                        "orders", Bottleneck.Limit.CONNECTIONS, 1.33, 200, OptionalLong.of(0)))
                .result());

    assertEquals(
        "'orders' is saturated though its load alone would fit: with retries and repeated work it"
            + " needs more than 266 connections, it has 200.",
        message(full, "saturated"));
  }

  @Test
  void doesNotTakeSaturationUnderAFaultForAWarning() {
    SimulationResult faulted =
        new ShopRun()
            .with(
                new Bottleneck(
                    "orders", Bottleneck.Limit.CONNECTIONS, 1.33, 200, OptionalLong.of(0)))
            .result();

    assertTrue(
        !codes(ShopAnalysis.underFault(new ShopRun().result(), faulted)).contains("saturated"));
  }

  @Test
  void warnsOfASystemThatStaysDown() {
    SimulationResult faulted =
        new ShopRun()
            .with(
                ShopRun.timeline(new double[] {0, 0.5, 0.5, 0.5}, new double[] {30, 900, 900, 900}))
            .result();
    Analysis down = ShopAnalysis.underFault(new ShopRun().result(), faulted);

    assertEquals(
        "The system does not recover within the run: at its end 'shoppers.p99 < 30.25ms', 'requests"
            + " in flight <= 11', 'calls inside 'orders' <= 6' do not hold.",
        message(down, "no-recovery"));
  }

  @Test
  void warnsOfWhatTheBillLeavesOut() {
    assertEquals(
        "The bill leaves out 'cache.x9z.large' of 'redis' (ElastiCache): the price file has no"
            + " price of it in us-east-1.",
        message(ShopAnalysis.steady(new ShopRun().result()), "unknown-price"));
  }

  @Test
  void warnsOfAPrecisionThatAllRunsTogetherDidNotReach() {
    SimulationResult run = new ShopRun().result();
    Interval mean = run.outcome().confidence().mean().orElseThrow();
    double known = mean.halfWidth() / run.outcome().latency().mean();

    assertEquals(List.of("precision-not-reached"), codes(run, known / 2));
    assertEquals(List.of(), codes(run, 1));
  }

  private static List<String> codes(SimulationResult run, double precision) {
    Bill free = new Bill(List.of(), "2026-10-01", List.of(), List.of());
    Findings findings =
        new Findings(
            OptionalDouble.of(precision),
            List.of(),
            run,
            Optional.empty(),
            Optional.empty(),
            free,
            List.of());
    return Warnings.of(findings).stream().map(Warning::code).toList();
  }
}
