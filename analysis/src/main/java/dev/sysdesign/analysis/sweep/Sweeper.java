package dev.sysdesign.analysis.sweep;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.Analyst;
import dev.sysdesign.analysis.BilledCosts;
import dev.sysdesign.analysis.LongEnough;
import dev.sysdesign.analysis.verdict.Evidence;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Findings;
import dev.sysdesign.analysis.warning.Warnings;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.replication.Sweep;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs sweeps. Stateless. */
public final class Sweeper {
  private Sweeper() {}

  /**
   * Simulates, prices and judges all variants, side by side on the cores.
   *
   * @param points at least one
   * @param observer hears how far all of them are together; when it cancels, what had begun is
   *     partial and the rest is left out
   * @throws IllegalArgumentException where a scenario cannot be injected as it is written, which
   *     the language finds before
   */
  public static SystemSweep run(List<SweepPoint> points, Observer observer) {
    if (points.get(0).plan().scenario().isPresent()) {
      return underFaults(points, observer);
    }
    List<Sweep.Case> cases =
        points.stream()
            .map(SweepPoint::plan)
            .map(plan -> new Sweep.Case(plan.topology(), plan.run()))
            .toList();
    List<Optional<SimulationResult>> results = Sweep.run(cases, observer);
    List<SweepRow> rows = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      SweepPoint point = points.get(i);
      results.get(i).map(run -> row(point, settled(point, run, observer))).ifPresent(rows::add);
    }
    return new SystemSweep(rows, points.size());
  }

  /** One after the other: the parts of a run under faults go side by side. */
  private static SystemSweep underFaults(List<SweepPoint> points, Observer observer) {
    List<SweepRow> rows = new ArrayList<>();
    boolean[] goesOn = {true};
    for (int i = 0; i < points.size() && goesOn[0]; i++) {
      double before = i;
      Analysis analysis =
          Analyst.analyse(
              points.get(i).plan(),
              done -> goesOn[0] &= observer.proceed((before + done) / points.size()));
      rows.add(
          new SweepRow(
              points.get(i),
              analysis.shown(),
              analysis.bill(),
              analysis.verdicts(),
              analysis.warnings(),
              analysis.evidence()));
    }
    return new SystemSweep(rows, points.size());
  }

  /** Where nobody said how long to measure a variant goes on by itself. */
  private static SimulationResult settled(
      SweepPoint point, SimulationResult run, Observer observer) {
    AnalysisPlan plan = point.plan();
    return LongEnough.goOn(
        plan.topology(), plan.run(), run, plan.eventsToGoOn(), done -> observer.proceed(1));
  }

  private static SweepRow row(SweepPoint point, SimulationResult run) {
    AnalysisPlan plan = point.plan();
    Bill bill = Billing.bill(plan.topology(), run, plan.prices());
    Evidence evidence = new Evidence(run, BilledCosts.of(bill, run), Optional.empty());
    List<Verdict> verdicts = Judge.slos(plan.topology().slos(), evidence);
    Findings findings =
        new Findings(
            plan.topology().settings().precision(),
            Limits.of(plan.topology(), run),
            run,
            Optional.empty(),
            true,
            Optional.empty(),
            bill,
            verdicts);
    return new SweepRow(point, run, bill, verdicts, Warnings.of(findings), evidence);
  }
}
