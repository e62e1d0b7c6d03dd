package dev.sysdesign.analysis;

import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.Explanations;
import dev.sysdesign.analysis.explain.UnsetWork;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Findings;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.analysis.warning.Warnings;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.analytic.AnalyticPass;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.replication.Replications;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Trace;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an analysis. Stateless; analyses may go in parallel. */
public final class Analyst {
  private Analyst() {}

  /**
   * Simulates, prices and judges.
   *
   * @param observer hears how far the analysis is, all runs together; when it cancels, the run ends
   *     soon, further ones are not begun, and the numbers are marked as partial
   * @throws IllegalArgumentException where the scenario cannot be injected as it is written, which
   *     the language finds before
   */
  public static Analysis analyse(AnalysisPlan plan, Observer observer) {
    return analyse(plan, plan.steady(), observer);
  }

  /**
   * A first look at the run without faults: the beginning of its first replication, with the
   * numbers that it has by then and a warm-up that is guessed rather than found.
   *
   * @param events how many events it may take
   */
  public static Analysis preview(AnalysisPlan plan, long events, Observer observer) {
    RunSettings settings = plan.topology().settings();
    long warmup = settings.warmupNanos().orElse(guessedWarmup(plan.topology(), events));
    RunPlan beginning =
        RunPlan.steady(settings.withWarmup(warmup).once()).within(Math.max(1, events));
    AnalysisPlan steady = new AnalysisPlan(plan.topology(), Optional.empty(), plan.prices());
    return analyse(steady, beginning, observer);
  }

  /** A tenth of the events is spent on it; a request takes some ten of them. */
  private static long guessedWarmup(Topology topology, long events) {
    double requests = events / 100.0;
    double nanos = 1e9 * requests / Math.max(1e-9, Load.rps(topology));
    return (long) Math.min(nanos, topology.settings().durationNanos() / 10.0);
  }

  private static Analysis analyse(AnalysisPlan plan, RunPlan steadyPlan, Observer observer) {
    Progress progress = new Progress(observer, plan.scenario().isPresent() ? 2 : 1);
    Observer withoutFaults = progress.next();
    SimulationResult first = Replications.run(plan.topology(), steadyPlan, withoutFaults);
    SimulationResult steady =
        LongEnough.goOn(plan.topology(), steadyPlan, first, plan.eventsToGoOn(), withoutFaults);
    Bill bill = Billing.bill(plan.topology(), steady, plan.prices());
    Costs costs = BilledCosts.of(bill, steady);
    List<Verdict> verdicts =
        new ArrayList<>(
            Judge.slos(plan.topology().slos(), new Evidence(steady, costs, Optional.empty())));
    Optional<ScenarioRun> faulted =
        steady.end() == SimulationResult.End.CANCELLED
            ? Optional.empty()
            : plan.scenario()
                .map(
                    s ->
                        ScenarioRuns.run(
                            plan.topology(), s, steadyPlan, first, verdicts, progress.next()));
    faulted.ifPresent(
        run ->
            verdicts.addAll(
                Judge.expectations(
                    run.scenario(),
                    new Evidence(run.window(), costs, Optional.of(run.recovery())))));
    return report(plan, new Steady(first, steady), faulted, bill, verdicts, observer);
  }

  /**
   * The run without faults.
   *
   * @param asWritten as long as its settings say, which is what a run under a scenario lasts: the
   *     two are held against each other interval by interval
   * @param settled the same, as long as it went on
   */
  private record Steady(SimulationResult asWritten, SimulationResult settled) {}

  /** With what it means for p99, where there is any and the run came to its end. */
  private static List<UnsetWork> unset(
      Topology topology, SimulationResult shown, SimulationResult steady, Observer observer) {
    List<UnsetWork> found = UnsetWork.of(topology, shown);
    if (found.isEmpty() || steady.end() != SimulationResult.End.COMPLETE) {
      return found;
    }
    List<Trace> noted =
        SlowestRequests.note(topology, steady.warmupNanos(), done -> observer.proceed(1));
    return found.stream()
        .map(work -> work.with(SlowestRequests.sharesOf(work.component(), noted)))
        .toList();
  }

  private static Analysis report(
      AnalysisPlan plan,
      Steady runs,
      Optional<ScenarioRun> faulted,
      Bill bill,
      List<Verdict> verdicts,
      Observer observer) {
    SimulationResult steady = runs.settled();
    SimulationResult beside = faulted.isPresent() ? runs.asWritten() : steady;
    SystemEstimate estimate = AnalyticPass.estimate(plan.topology());
    Optional<Recovery> recovery = faulted.map(ScenarioRun::recovery);
    Optional<SimulationResult> run = faulted.map(ScenarioRun::run);
    Limits limits = Limits.of(plan.topology(), steady);
    Limits shown =
        faulted
            .map(f -> Limits.underFaults(plan.topology(), f.window()).later(f.fromNanos()))
            .orElse(limits);
    List<Warning> warnings =
        Warnings.of(
            new Findings(
                plan.topology().settings().precision(),
                limits,
                steady,
                run,
                faulted.map(ScenarioRun::isComplete).orElse(true),
                recovery,
                bill,
                verdicts));
    Explanation explanation =
        Explanations.of(plan.topology(), estimate, shown, beside, run, recovery, verdicts, bill);
    List<UnsetWork> unset = unset(plan.topology(), run.orElse(steady), steady, observer);
    Limits loads = run.map(whole -> Limits.underFaults(plan.topology(), whole)).orElse(limits);
    return new Analysis(
        plan.topology(), steady, faulted, bill, verdicts, warnings, explanation, loads, unset);
  }
}
