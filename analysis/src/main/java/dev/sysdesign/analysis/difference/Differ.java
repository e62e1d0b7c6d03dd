package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.BilledCosts;
import dev.sysdesign.analysis.difference.MetricDifference.Finding;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.replication.PairedComparison;
import dev.sysdesign.engine.replication.PairedComparison.Difference;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import java.util.List;
import java.util.Optional;

/** Compares two versions of a system. Stateless; comparisons may go in parallel. */
public final class Differ {
  private final DifferencePlan plan;
  private final PairedComparison runs;

  private Differ(DifferencePlan plan, PairedComparison runs) {
    this.plan = plan;
    this.runs = runs;
  }

  /**
   * Simulates both in pairs, prices both, and tells what changes.
   *
   * @param observer hears how far both are together; when it cancels, the numbers are partial and
   *     have no intervals
   * @throws IllegalArgumentException where the scenario cannot be injected as it is written, which
   *     the language finds before
   */
  public static SystemDifference compare(DifferencePlan plan, Observer observer) {
    PairedComparison runs =
        PairedComparison.of(
            plan.base().topology(),
            plan.base().run(),
            plan.head().topology(),
            plan.head().run(),
            observer);
    return new Differ(plan, runs).difference();
  }

  private SystemDifference difference() {
    Topology head = plan.head().topology();
    List<MetricDifference> metrics =
        ComparedMetrics.of(plan.base().topology(), head).stream().map(this::metric).toList();
    return new SystemDifference(
        runs.base(),
        runs.changed(),
        plan.scenario(),
        metrics,
        plan.scenario().isPresent() ? List.of() : objectives());
  }

  private MetricDifference metric(Objective objective) {
    Optional<Value> before = value(objective, plan.base(), runs.base());
    Optional<Value> after = value(objective, plan.head(), runs.changed());
    Difference change =
        runs.difference(
            run -> number(value(objective, plan.base(), run)),
            run -> number(value(objective, plan.head(), run)));
    return new MetricDifference(
        objective.metric(),
        before,
        after,
        change.value(),
        change.interval(),
        finding(change, objective.comparator()));
  }

  private static Finding finding(Difference change, Comparator comparator) {
    if (change.interval().isEmpty()) {
      return Finding.UNKNOWN;
    }
    if (!change.isSignificant()) {
      return Finding.SAME;
    }
    boolean lowIsGood = comparator == Comparator.LESS || comparator == Comparator.AT_MOST;
    return lowIsGood == change.value() < 0 ? Finding.BETTER : Finding.WORSE;
  }

  private static Optional<Value> value(
      Objective objective, AnalysisPlan plan, SimulationResult run) {
    return Judge.value(objective, evidence(plan, run));
  }

  private static double number(Optional<Value> value) {
    return value.map(Judge::number).orElse(Double.NaN);
  }

  private static Evidence evidence(AnalysisPlan plan, SimulationResult run) {
    Costs costs = BilledCosts.of(Billing.bill(plan.topology(), run, plan.prices()), run);
    return new Evidence(run, costs, Optional.empty());
  }

  private List<ObjectiveDifference> objectives() {
    List<Verdict> before = verdicts(plan.base(), runs.base());
    return verdicts(plan.head(), runs.changed()).stream()
        .map(
            verdict ->
                new ObjectiveDifference(
                    verdict,
                    before.stream()
                        .filter(b -> b.objective().equals(verdict.objective()))
                        .findFirst()))
        .toList();
  }

  private static List<Verdict> verdicts(AnalysisPlan plan, SimulationResult run) {
    return Judge.slos(plan.topology().slos(), evidence(plan, run));
  }
}
