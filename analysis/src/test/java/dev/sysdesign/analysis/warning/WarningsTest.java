package dev.sysdesign.analysis.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ShopAnalysis;
import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
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
        "The run is partial, 10s of measured time: it reached its event budget.",
        message(partial, "run-cut-short"));
  }

  @Test
  void warnsOfALimitThatIsFullWithoutFaults() {
    Analysis full =
        ShopAnalysis.steady(
            new ShopRun().with(ShopRun.connections(1.33, OptionalLong.of(0))).result());

    assertEquals(
        "The 200 connections of 'orders' are full: the calls need 1.33 times as many; full at 0.75"
            + " times this load.",
        message(full, "saturated"));
    assertEquals(
        Optional.of("orders"),
        full.warnings().stream()
            .filter(w -> w.code().equals("saturated"))
            .findFirst()
            .orElseThrow()
            .component());
  }

  @Test
  void warnsOfALimitThatTurnsCallsAwayThoughItIsNotFull() {
    LimitUse small =
        new LimitUse(
            Limit.of(LimitKind.SLOTS, "orders"),
            2,
            0.1,
            0.11,
            0.11,
            10_000,
            980,
            0,
            1,
            0,
            1,
            Fullness.NEVER);

    assertEquals(
        "'orders' turns away 9.8 % of its calls though 10 % of its 2 slots are in use: too few may"
            + " wait.",
        message(ShopAnalysis.steady(new ShopRun().with(small).result()), "turns-away"));
  }

  @Test
  void doesNotTakeSaturationUnderAFaultForAWarning() {
    SimulationResult faulted =
        new ShopRun().with(ShopRun.connections(1.33, OptionalLong.of(0))).result();

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
            + " in flight <= 11', 'calls inside orders <= 6' do not hold.",
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
            new Limits(List.of(), List.of(), List.of()),
            run,
            Optional.empty(),
            true,
            Optional.empty(),
            free,
            List.of());
    return Warnings.of(findings).stream().map(Warning::code).toList();
  }
}
