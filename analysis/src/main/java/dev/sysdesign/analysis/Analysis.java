package dev.sysdesign.analysis;

import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/**
 * Everything known about a topology: what it does, costs and promises.
 *
 * @param steady the run without faults
 * @param scenario the run under a scenario; empty where none was asked for, or the first run was
 *     cancelled
 * @param bill of the run without faults
 * @param verdicts on the SLOs, then on what the scenario expects
 * @param explanation what the numbers mean, and whether formulas lead to the same ones
 */
public record Analysis(
    Topology topology,
    SimulationResult steady,
    Optional<ScenarioRun> scenario,
    Bill bill,
    List<Verdict> verdicts,
    List<Warning> warnings,
    Explanation explanation) {
  public Analysis {
    verdicts = List.copyOf(verdicts);
    warnings = List.copyOf(warnings);
  }

  /** The run that was asked for: that under the scenario where there is one. */
  public SimulationResult shown() {
    return scenario.map(ScenarioRun::run).orElse(steady);
  }

  /** Whether every objective holds; one without verdict does not. */
  public boolean holds() {
    return verdicts.stream().allMatch(v -> v.decision() == Verdict.Decision.PASS);
  }

  /** Whether every run ended as planned. */
  public boolean isComplete() {
    return steady.end() == SimulationResult.End.COMPLETE
        && shown().end() == SimulationResult.End.COMPLETE;
  }
}
