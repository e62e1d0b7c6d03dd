package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.RecoveryFinder;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.chaos.ChaosPlan;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.replication.Sweep;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a system under a scenario. */
final class ScenarioRuns {
  private final Topology topology;
  private final SimulationResult steady;
  private final List<Verdict> verdicts;
  private final ChaosPlan chaos;
  private final RunPlan plan;
  private final Observer observer;
  private final Progress progress;

  /** Whether the recovery is as precise as it can be; not where somebody cancels before. */
  private boolean refined = true;

  private ScenarioRuns(
      Topology topology,
      Scenario scenario,
      RunPlan steadyPlan,
      SimulationResult steady,
      List<Verdict> verdicts,
      Observer observer) {
    this.topology = topology;
    this.steady = steady;
    this.verdicts = verdicts;
    this.chaos = ChaosPlanner.plan(topology, scenario);
    if (!chaos.isPossible()) {
      throw new IllegalArgumentException(chaos.problems().get(0).problem().message());
    }
    this.plan =
        steadyPlan
            .with(topology.settings().withWarmup(steady.warmupNanos()))
            .with(chaos.interventions());
    this.observer = observer;
    this.progress = new Progress(observer, 2);
  }

  /**
   * The run under a scenario, and its parts before, in and after the time in which the faults are
   * active.
   *
   * @param steadyPlan of the run without, which says how many events a run may take
   * @param steady that run, from which the warm-up is taken
   * @param verdicts on {@code steady}
   */
  static ScenarioRun run(
      Topology topology,
      Scenario scenario,
      RunPlan steadyPlan,
      SimulationResult steady,
      List<Verdict> verdicts,
      Observer observer) {
    return new ScenarioRuns(topology, scenario, steadyPlan, steady, verdicts, observer)
        .run(scenario);
  }

  private ScenarioRun run(Scenario scenario) {
    SimulationResult run = Replications.run(topology, plan, progress.next());
    RunWindows windows = new RunWindows(plan, run.replications());
    long end = plan.settings().durationNanos();
    long from = Math.min(chaos.fromNanos(), end - 1);
    long until = Math.min(chaos.untilNanos(), end);
    List<RunPlan> parts = new ArrayList<>(List.of(windows.between(from, until)));
    Optional<RunPlan> aligned = windows.aligned(chaos.causesEndNanos());
    aligned.ifPresent(parts::add);
    if (from > 0) {
      parts.add(windows.between(0, from));
    }
    if (until < end) {
      parts.add(windows.between(until, end));
    }
    List<Optional<SimulationResult>> results = run(run, parts);
    int next = aligned.isPresent() ? 2 : 1;
    SimulationResult judged = aligned.isPresent() ? results.get(1).orElse(run) : run;
    Recovery recovery = recovery(windows, judged);
    return new ScenarioRun(
        scenario,
        run,
        from > 0 ? results.get(next) : Optional.empty(),
        results.get(0).orElse(run),
        until < end ? results.get(results.size() - 1) : Optional.empty(),
        chaos.fromNanos(),
        chaos.untilNanos(),
        recovery,
        refined && complete(results));
  }

  /** The results of the parts, side by side; none where the run itself was cancelled. */
  private List<Optional<SimulationResult>> run(SimulationResult run, List<RunPlan> parts) {
    Observer parallel = progress.next();
    return run.end() == SimulationResult.End.CANCELLED
        ? parts.stream().map(part -> Optional.<SimulationResult>empty()).toList()
        : Sweep.run(parts.stream().map(part -> new Sweep.Case(topology, part)).toList(), parallel);
  }

  private static boolean complete(List<Optional<SimulationResult>> results) {
    return results.stream()
        .allMatch(r -> r.filter(p -> p.end() == SimulationResult.End.COMPLETE).isPresent());
  }

  private Recovery recovery(RunWindows windows, SimulationResult judged) {
    Recovery found =
        RecoveryFinder.find(steady, verdicts, judged, chaos.fromNanos(), chaos.causesEndNanos());
    if (found.nanos().orElse(0) == 0) {
      return found;
    }
    RunPlan finer =
        windows.finer(
            found.faultEndNanos() + found.nanos().getAsLong(), judged.timeline().intervalNanos());
    SimulationResult run = Replications.run(topology, finer, done -> observer.proceed(1));
    refined = run.end() == SimulationResult.End.COMPLETE;
    return refined ? RecoveryFinder.refine(found, steady, verdicts, run) : found;
  }
}
