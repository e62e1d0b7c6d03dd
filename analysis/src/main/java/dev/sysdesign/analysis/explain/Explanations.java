package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;

/** Explains runs. */
public final class Explanations {
  private Explanations() {}

  /**
   * The explanation of what was asked for; formulas are compared with the run without faults.
   *
   * @param limits of the run that was asked for
   * @param faulted the run under a scenario, where there is one
   */
  public static Explanation of(
      Topology topology,
      SystemEstimate estimate,
      Limits limits,
      SimulationResult steady,
      Optional<SimulationResult> faulted,
      Optional<Recovery> recovery,
      List<Verdict> verdicts,
      Bill bill) {
    SimulationResult shown = faulted.orElse(steady);
    Comparisons comparisons = new Comparisons(topology, estimate, steady);
    return new Explanation(
        Summary.of(
            topology,
            steady,
            shown,
            limits,
            AwaitedLimits.beside(topology, limits),
            recovery,
            verdicts,
            bill),
        limits,
        faulted.isPresent(),
        estimate,
        estimate.settled() ? comparisons.components() : List.of(),
        estimate.settled() ? comparisons.requests() : List.of());
  }
}
