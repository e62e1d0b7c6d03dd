package dev.sysdesign.analysis.verdict;

import static dev.sysdesign.analysis.verdict.Objectives.component;
import static dev.sysdesign.analysis.verdict.Objectives.judge;
import static dev.sysdesign.analysis.verdict.Objectives.share;
import static dev.sysdesign.analysis.verdict.Objectives.system;
import static dev.sysdesign.analysis.verdict.Objectives.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.ShopRun;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class RecoveryFinderTest {
  private static final long SECOND = 1_000_000_000L;

  private final SimulationResult steady = new ShopRun().result();
  private final Objective errors = share(component("shoppers", "errors"), Comparator.LESS, 0.01);

  private Recovery find(double[] errorRates, long faultEnd, Objective... objectives) {
    double[] p99 = new double[errorRates.length];
    java.util.Arrays.fill(p99, 30);
    SimulationResult faulted = new ShopRun().with(ShopRun.timeline(errorRates, p99)).result();
    return RecoveryFinder.find(steady, judge(steady, objectives), faulted, 0, faultEnd);
  }

  @Test
  void countsFromTheEndOfTheFaultToTheFirstIntervalFromWhichAllHolds() {
    Recovery recovery = find(new double[] {0, 0.5, 0.5, 0.2, 0.1, 0, 0, 0, 0}, 2 * SECOND, errors);

    assertEquals(OptionalLong.of(3 * SECOND), recovery.nanos());
    assertEquals(List.of("shoppers.errors < 1%"), recovery.judgedBy());
  }

  @Test
  void doesNotTakeALuckyIntervalForRecovery() {
    Recovery recovery = find(new double[] {0.5, 0.5, 0, 0.5, 0, 0, 0.5, 0, 0, 0}, SECOND, errors);

    assertEquals(OptionalLong.of(6 * SECOND), recovery.nanos());
  }

  @Test
  void beginsWithTheFirstWholeIntervalAfterTheFault() {
    Recovery recovery = find(new double[] {0.5, 0.5, 0, 0, 0}, SECOND + SECOND / 4, errors);

    assertEquals(OptionalLong.of(SECOND * 3 / 4), recovery.nanos());
  }

  @Test
  void saysWhenTheSystemDoesNotRecover() {
    Recovery recovery = find(new double[] {0, 0.5, 0.5, 0.5}, 2 * SECOND, errors);

    assertEquals(OptionalLong.empty(), recovery.nanos());
    assertTrue(recovery.observed());
  }

  @Test
  void saysWhenTheRunEndsWithTheFault() {
    assertFalse(find(new double[] {0, 0.5, 0.5}, 3 * SECOND, errors).observed());
  }

  @Test
  void leavesOutWhatIsMissedWithoutFaultsAndSaysWhatCannotBeJudged() {
    Recovery recovery =
        find(
            new double[] {0, 0.5, 0, 0, 0},
            2 * SECOND,
            errors,
            time(system("p99"), Comparator.LESS, 5),
            time(component("app", "p95"), Comparator.LESS, 500));

    assertEquals(OptionalLong.of(0), recovery.nanos());
    assertEquals(List.of("p99 < 5ms"), recovery.leftOut());
    assertEquals(List.of("app.p95 < 500ms"), recovery.unjudged());
    assertFalse(recovery.isJudged());
  }

  @Test
  void takesTheRunWithoutFaultsAsTheMeasureWhereThereIsNoObjective() {
    Recovery recovery = find(new double[] {0, 0.5, 0.5, 0, 0, 0}, 2 * SECOND);

    assertEquals(OptionalLong.of(SECOND), recovery.nanos());
    assertEquals(List.of("errors <= 1.1%", "p99 <= 60ms"), recovery.judgedBy());
  }

  @Test
  void judgesAComponentByItsOwnTimeLine() {
    SimulationResult faulted =
        new ShopRun()
            .with(ShopRun.timeline(new double[6], new double[] {30, 90, 90, 80, 30, 30}))
            .result();
    Recovery recovery =
        RecoveryFinder.find(
            steady,
            judge(steady, share(component("orders", "utilization"), Comparator.LESS, 0.7)),
            faulted,
            0,
            2 * SECOND);

    assertEquals(OptionalLong.of(2 * SECOND), recovery.nanos());
  }
}
