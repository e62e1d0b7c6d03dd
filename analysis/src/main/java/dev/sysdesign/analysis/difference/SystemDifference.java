package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.gate.ConditionVerdict;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/**
 * What changes between two versions of a system.
 *
 * @param base all its runs
 * @param head all its runs, with the same draws
 * @param scenario under which both ran
 * @param wentOn whether both were measured for longer than settings say, since the base leaves open
 *     how long
 * @param metrics of the whole system first, then those that objectives name
 * @param objectives of the head; under a scenario what it expects, too
 * @param conditions those of the plan
 * @param warnings on limits of the head that are full, turn calls away, or whose lines grow, and on
 *     its bill where the number of instances has not settled
 * @param baseWarnings on the bill of the base
 */
public record SystemDifference(
    SimulationResult base,
    SimulationResult head,
    Optional<String> scenario,
    boolean wentOn,
    List<MetricDifference> metrics,
    List<ObjectiveDifference> objectives,
    List<ConditionVerdict> conditions,
    List<Warning> warnings,
    List<Warning> baseWarnings) {
  public SystemDifference {
    conditions = List.copyOf(conditions);
    warnings = List.copyOf(warnings);
    baseWarnings = List.copyOf(baseWarnings);
    metrics = List.copyOf(metrics);
    objectives = List.copyOf(objectives);
  }

  /** Whether every objective of the head holds. */
  public boolean holds() {
    return objectives.stream().allMatch(o -> o.head().decision() == Verdict.Decision.PASS);
  }

  /** Whether all runs came to their end. */
  public boolean isComplete() {
    return base.end() == SimulationResult.End.COMPLETE
        && head.end() == SimulationResult.End.COMPLETE;
  }
}
