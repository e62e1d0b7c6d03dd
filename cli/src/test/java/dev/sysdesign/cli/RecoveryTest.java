package dev.sysdesign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.verdict.Backlog;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.pricebook.PriceFiles;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.workspace.SystemFiles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether systems come back after a fault, held against what can be worked out by hand. */
final class RecoveryTest {
  private static final double SECOND = 1e9;

  private static Analysis analyse(String name, String scenario) {
    Path file = Path.of("src/test/resources/verdicts", name + ".sysdesign");
    Topology topology = SystemFiles.read(file, Map.of()).topology().orElseThrow();
    return Analyst.analyse(
        new AnalysisPlan(topology, topology.scenario(scenario), PriceFiles.shipped()),
        Observer.NONE);
  }

  private static Recovery recovery(Analysis analysis) {
    return analysis.scenario().orElseThrow().recovery();
  }

  private static Verdict last(Analysis analysis) {
    return analysis.verdicts().get(analysis.verdicts().size() - 1);
  }

  /** A load of 240 % for 20 s leaves 28 s of work, which 20 % of a server do in 140 s. */
  @Test
  void takesAsLongAsTheBacklogOfAllObjectivesTakesToDrain() {
    Analysis analysis = analyse("late-recovery", "h");

    assertEquals(140, recovery(analysis).nanos().orElseThrow() / SECOND, 15);
    assertEquals(
        "[c.p99 < 500ms, browse.p50 < 400ms, d -> s.p90 < 1s, s.queue < 5, d.errors < 1%]",
        recovery(analysis).judgedBy().toString());
    assertEquals(Verdict.Decision.PASS, last(analysis).decision());
  }

  /** 240 rps at 100 a second for 20 s leave 2,800, which become fewer by 20 a second. */
  @Test
  void isNoneWhileThereIsABacklogAndSaysHowLongItTakesToDrain() {
    Analysis analysis = analyse("false-recovery", "h");
    Backlog backlog = recovery(analysis).backlogs().get(0);

    assertTrue(recovery(analysis).nanos().isEmpty());
    assertEquals(Verdict.Decision.FAIL, last(analysis).decision());
    assertEquals("s", backlog.component());
    assertEquals(2800, backlog.depth(), 150);
    assertEquals(1429, backlog.left(), 100);
    assertEquals(20, backlog.perSecond(), 3);
    assertEquals(1429 / 20.0, backlog.toDrainNanos().orElseThrow() / SECOND, 10);
  }

  /** Where all requests fail there is no p99 that is missed, and the objective does not hold. */
  @Test
  void isNotWhereNothingIsAnswered() {
    Analysis analysis = analyse("nothing-answered", "gone");

    assertEquals(50, recovery(analysis).nanos().orElseThrow() / SECOND, 2);
    assertEquals(Verdict.Decision.FAIL, last(analysis).decision());
  }

  @Test
  void isNothingWhereNothingWasMissedWhateverTheInterval() {
    Analysis analysis = analyse("harmless-fault", "harmless");

    assertEquals(0, recovery(analysis).nanos().orElseThrow());
    assertTrue(analysis.holds());
  }

  @Test
  void cannotBeToldWhereTheRunEndsWithTheFault() {
    Analysis analysis = analyse("class-delivery", "tunnel");

    assertFalse(recovery(analysis).isJudged());
    assertFalse(analysis.explanation().summary().contains("back in"));
  }

  @Test
  void theWorstMomentIsNotOneBeforeTheFault() {
    String summary = analyse("worst-before-fault", "lag").explanation().summary();

    assertFalse(summary.contains("At its worst"), summary);
    assertTrue(summary.contains("Nothing is lost"), summary);
  }
}
