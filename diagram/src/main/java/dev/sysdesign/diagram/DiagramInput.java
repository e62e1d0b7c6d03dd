package dev.sysdesign.diagram;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be drawn.
 *
 * @param run what was measured on this topology; components and edges that it does not know are
 *     drawn without numbers
 * @param bill what this topology costs
 * @param bottleneck the limit that is reached first; under a scenario while the faults last
 * @param partial whether the run was cut short
 */
public record DiagramInput(
    Topology topology,
    Optional<SimulationResult> run,
    Optional<Bill> bill,
    Optional<LimitState> bottleneck,
    boolean partial) {
  /** What a run found by itself, which is all that is known of its bottleneck. */
  public DiagramInput(Topology topology, Optional<SimulationResult> run, Optional<Bill> bill) {
    this(
        topology,
        run,
        bill,
        run.flatMap(known -> Limits.of(topology, known).bottleneck()),
        run.filter(known -> known.end() != SimulationResult.End.COMPLETE).isPresent());
  }

  /** What an analysis says, with the bottleneck that it names. */
  public static DiagramInput of(Topology topology, Analysis analysis) {
    return new DiagramInput(
        topology,
        Optional.of(analysis.shown()),
        Optional.of(analysis.bill()),
        analysis.explanation().limits().bottleneck(),
        !analysis.isComplete());
  }

  public DiagramInput {
    Objects.requireNonNull(topology);
    Objects.requireNonNull(run);
    Objects.requireNonNull(bill);
    Objects.requireNonNull(bottleneck);
  }

  /** A topology of which nothing else is known. */
  public static DiagramInput of(Topology topology) {
    return new DiagramInput(topology, Optional.empty(), Optional.empty());
  }
}
