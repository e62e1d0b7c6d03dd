package dev.sysdesign.analysis;

import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.RunPlan;
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

  /**
   * What an objective from outside is judged by: as one of an {@code slo}, under a scenario as one
   * that it expects.
   */
  public Evidence evidence() {
    Costs costs = BilledCosts.of(bill, steady);
    return scenario
        .map(run -> new Evidence(run.window(), costs, Optional.of(run.recovery())))
        .orElseGet(() -> new Evidence(steady, costs, Optional.empty()));
  }

  /**
   * What the run that was asked for takes of memory at most, each of its replications by itself.
   *
   * @see Simulator#memory
   */
  public MemoryNeed memory() {
    RunPlan steadyPlan = RunPlan.steady(topology.settings());
    return Simulator.memory(
        topology,
        scenario
            .map(s -> ChaosPlanner.plan(topology, s.scenario()))
            .map(chaos -> steadyPlan.with(chaos.interventions()))
            .orElse(steadyPlan));
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
