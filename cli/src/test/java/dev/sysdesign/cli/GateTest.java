package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a command that judges ends with. */
final class GateTest {
  private static final String FEW = "src/test/resources/verdicts/too-few.sysdesign";
  private static final String SPIKE = "src/test/resources/verdicts/false-recovery.sysdesign";

  @Test
  void endsWith5WhereNothingIsMissedButSomethingCannotBeJudged() {
    Call call = Call.of("simulate", FEW);

    assertEquals(5, call.code(), call.out() + call.err());
    assertTrue(call.out().contains("NONE"), call.out());
  }

  @Test
  void endsWithWhatFailOnNames() {
    assertEquals(0, Call.of("simulate", FEW, "--fail-on", "missed").code());
    assertEquals(0, Call.of("simulate", FEW, "--fail-on", "none").code());
    assertEquals(1, Call.of("simulate", FEW, "--fail-on", "warning").code());
    assertEquals(2, Call.of("simulate", FEW, "--fail-on", "broken").code());
    assertEquals(2, Call.of("simulate", FEW, "--fail-on", "nonsense").code());
  }

  /** A median of 5.5 ms is read to 32.8 us: a limit 5 us above it cannot be told from it. */
  @Test
  void countsAVerdictInsideItsIntervalAsItIsTold() {
    String file = "src/test/resources/verdicts/near-the-limit.sysdesign";

    assertEquals(0, Call.of("simulate", file).code());
    assertEquals(1, Call.of("simulate", file, "--close", "fail").code());
    assertEquals(5, Call.of("simulate", file, "--close", "unknown").code());
  }

  @Test
  void endsWith1WhereASystemDoesNotRecover() {
    Call call = Call.of("simulate", SPIKE, "--scenario", "h");

    assertEquals(1, call.code());
    assertTrue(call.out().contains("does not recover"), call.out());
    assertTrue(call.out().contains("UNDER 'h'"), call.out());
    assertTrue(call.out().contains("after h"), call.out());
  }

  @Test
  void aSweepKeepsWhatItCannotJudgeApartFromWhatIsMissed() {
    Call call = Call.of("sweep", FEW, "--vary", "load=10rps,200rps");

    assertEquals(0, call.code(), call.out() + call.err());
    assertTrue(call.out().contains("0 of 1, no verdict on 1"), call.out());
    assertTrue(call.out().contains("Of 1 variant nobody can tell"), call.out());
    assertTrue(!call.out().contains("cheapest"), call.out());
    assertEquals(5, Call.of("sweep", FEW, "--vary", "load=10rps,20rps").code());
  }

  /** The spike of the scenario is no part of a month, and what it expects is missed. */
  @Test
  void aSweepAndADifferenceBillTheRunWithoutFaultsAndJudgeWhatIsExpected() {
    String bill = "$65";
    Call diff = Call.of("diff", SPIKE, SPIKE, "--scenario", "h", "--replications", "2");

    assertEquals(1, diff.code(), diff.out() + diff.err());
    assertTrue(diff.out().contains(bill), diff.out());
    assertTrue(diff.out().contains("recovery < 5s"), diff.out());
  }
}
