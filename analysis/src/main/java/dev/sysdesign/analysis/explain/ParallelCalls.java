package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.model.Edge;
import java.util.Optional;
import java.util.stream.Collectors;

/** The slowest of several calls takes longer than the one that is slowest on average. */
final class ParallelCalls implements ReasonFinder {
  @Override
  public String code() {
    return "parallel-calls";
  }

  @Override
  public Optional<String> find(Case difference) {
    boolean parallel =
        difference.outgoing().stream()
            .filter(edge -> edge.mode() == Edge.Mode.CALL)
            .collect(Collectors.groupingBy(Edge::step, Collectors.counting()))
            .values()
            .stream()
            .anyMatch(edges -> edges > 1);
    return parallel && !difference.component().type().equals("load-balancer")
        ? Optional.of(
            "it waits for the slowest of parallel calls; the formulas for the one that is slowest on average")
        : Optional.empty();
  }
}
