package dev.sysdesign.diagram;

import dev.sysdesign.cost.bill.Bill;
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
 */
public record DiagramInput(Topology topology, Optional<SimulationResult> run, Optional<Bill> bill) {
  public DiagramInput {
    Objects.requireNonNull(topology);
    Objects.requireNonNull(run);
    Objects.requireNonNull(bill);
  }

  /** A topology of which nothing else is known. */
  public static DiagramInput of(Topology topology) {
    return new DiagramInput(topology, Optional.empty(), Optional.empty());
  }
}
