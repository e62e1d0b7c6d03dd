package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.model.Edge;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that it waits for differs. */
final class Callees implements ReasonFinder {
  @Override
  public String code() {
    return "downstream";
  }

  @Override
  public Optional<String> find(Case difference) {
    return difference.outgoing().stream()
        .filter(edge -> edge.mode() == Edge.Mode.CALL)
        .map(Edge::to)
        .flatMap(to -> reached(difference, to))
        .filter(difference.differing()::contains)
        .findFirst()
        .map("it waits for '%s', which differs"::formatted);
  }

  /** A callee, and what stands behind it where it is a cache. */
  private static Stream<String> reached(Case difference, String to) {
    return Stream.concat(Stream.of(to), difference.system().outgoing(to).stream().map(Edge::to));
  }
}
