package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;

/** What of a bill is of instances whose number had not settled when its runs ended. */
record UnsettledBill(List<BillProblem> problems) {
  static UnsettledBill of(AnalysisPlan plan, SimulationResult run) {
    return new UnsettledBill(Billing.unsettled(plan.topology(), run));
  }

  /** Whether what it says of a cost, of a component or of all, hangs on them. */
  boolean concerns(MetricRef cost) {
    return problems.stream()
        .anyMatch(
            problem ->
                !(cost instanceof MetricRef.OfComponent of)
                    || problem.subject().equals(new Subject.OfComponent(of.component())));
  }

  List<Warning> warnings() {
    return problems.stream().map(Warning::of).toList();
  }
}
