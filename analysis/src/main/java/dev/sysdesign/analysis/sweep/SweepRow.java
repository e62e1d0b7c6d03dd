package dev.sysdesign.analysis.sweep;

import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;

/**
 * What became of a variant.
 *
 * @param run under the scenario of its plan, where it has one
 * @param bill of the run without faults
 * @param verdicts on the SLOs, then on what the scenario expects
 * @param evidence what an objective from outside is judged by
 */
public record SweepRow(
    SweepPoint point,
    SimulationResult run,
    Bill bill,
    List<Verdict> verdicts,
    List<Warning> warnings,
    Evidence evidence) {
  public SweepRow {
    verdicts = List.copyOf(verdicts);
    warnings = List.copyOf(warnings);
  }

  /** What it runs out of first. */
  public Limits limits() {
    return Limits.of(point.plan().topology(), run);
  }

  /** How many objectives hold. */
  public long kept() {
    return count(Verdict.Decision.PASS);
  }

  /** How many objectives are missed. */
  public long missed() {
    return count(Verdict.Decision.FAIL);
  }

  /** How many objectives there is no verdict on. */
  public long unjudged() {
    return count(Verdict.Decision.NONE);
  }

  private long count(Verdict.Decision decision) {
    return verdicts.stream().filter(v -> v.decision() == decision).count();
  }

  /** Whether all objectives hold. */
  public boolean holds() {
    return kept() == verdicts.size() && run.end() == SimulationResult.End.COMPLETE;
  }
}
