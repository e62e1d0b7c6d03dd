package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.RecoveryFinder;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.chaos.ChaosPlan;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.OptionalDouble;

/** Runs a system under a scenario. */
final class ScenarioRuns {
  private ScenarioRuns() {}

  /**
   * The run under a scenario, and its part in which the faults are active.
   *
   * @param steady the run without, from which the warm-up is taken
   * @param verdicts on {@code steady}
   */
  static ScenarioRun run(
      Topology topology,
      Scenario scenario,
      SimulationResult steady,
      List<Verdict> verdicts,
      Observer observer) {
    ChaosPlan chaos = ChaosPlanner.plan(topology, scenario);
    if (!chaos.isPossible()) {
      throw new IllegalArgumentException(chaos.problems().get(0).problem().message());
    }
    RunSettings settings = topology.settings().withWarmup(steady.warmupNanos());
    RunPlan plan = RunPlan.steady(settings).with(chaos.interventions());
    Progress progress = new Progress(observer, 2);
    SimulationResult run = Replications.run(topology, plan, progress.next());
    SimulationResult window =
        run.end() == SimulationResult.End.CANCELLED
            ? run
            : Replications.run(topology, window(plan, chaos, run.replications()), progress.next());
    Recovery recovery = RecoveryFinder.find(steady, verdicts, run, chaos.causesEndNanos());
    return new ScenarioRun(scenario, run, window, chaos.fromNanos(), chaos.untilNanos(), recovery);
  }

  /**
   * The same run, but measured only while faults are active: what comes before counts as warm-up.
   * Draws do not depend on where the measurement begins, so the same happens in both, replication
   * by replication: with a precision the window has as many as the run took to reach it.
   */
  private static RunPlan window(RunPlan plan, ChaosPlan chaos, int replications) {
    long from = chaos.fromNanos();
    long until = Math.min(chaos.untilNanos(), plan.settings().durationNanos());
    List<Intervention> earlier =
        plan.interventions().stream()
            .map(i -> new Intervention(i.atNanos() - from, i.untilNanos() - from, i.effect()))
            .toList();
    RunSettings settings =
        plan.settings()
            .withWarmup(plan.settings().warmupNanos().orElse(0) + from)
            .withDuration(Math.max(1, until - from))
            .withReplications(replications)
            .withPrecision(OptionalDouble.empty());
    return plan.with(settings).with(earlier);
  }
}
