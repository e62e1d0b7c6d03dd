package dev.sysdesign.analysis;

import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.UnsetWork;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything known about a topology: what it does, costs and promises.
 *
 * @param steady the run without faults
 * @param scenario the run under a scenario; empty where none was asked for, or the first run was
 *     cancelled
 * @param bill of the run without faults
 * @param verdicts on the SLOs, then on what the scenario expects
 * @param explanation what the numbers mean, and whether formulas lead to the same ones
 * @param loads how full everything was in {@link #shown()}, from its beginning to its end, as every
 *     table and picture of it has it
 * @param unset work whose time the file leaves to the catalog, as far as it matters
 */
public record Analysis(
    Topology topology,
    SimulationResult steady,
    Optional<ScenarioRun> scenario,
    Bill bill,
    List<Verdict> verdicts,
    List<Warning> warnings,
    Explanation explanation,
    Limits loads,
    List<UnsetWork> unset) {
  public Analysis {
    verdicts = List.copyOf(verdicts);
    warnings = List.copyOf(warnings);
    unset = List.copyOf(unset);
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

  /** Whether every run ended as planned, and each part of the one under the scenario. */
  public boolean isComplete() {
    return steady.end() == SimulationResult.End.COMPLETE
        && scenario.map(ScenarioRun::isComplete).orElse(true);
  }

  /** Why the numbers are partial, in one sentence for people; empty where they are not. */
  public Optional<String> ending() {
    if (isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.concat(Stream.of(steady), scenario.stream().flatMap(ScenarioRun::parts))
            .filter(run -> run.end() != SimulationResult.End.COMPLETE)
            .findFirst()
            .map(SimulationResult::ending)
            .orElse(SimulationResult.End.CANCELLED.doc()));
  }
}
