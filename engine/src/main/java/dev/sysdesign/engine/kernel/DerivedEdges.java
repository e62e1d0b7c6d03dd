package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The edges to components that stand in policies: {@code fallback} and {@code compensate}. They
 * have the timeout of the edge that names them, and no policies besides.
 */
final class DerivedEdges {
  private final int[] fallback;
  private final int[] compensation;

  /** Adds them at the end of the edges of a topology. */
  DerivedEdges(List<Edge> edges) {
    int written = edges.size();
    fallback = new int[written];
    compensation = new int[written];
    for (int e = 0; e < written; e++) {
      fallback[e] = add(edges, edges.get(e), "fallback");
      compensation[e] = add(edges, edges.get(e), "compensate");
    }
  }

  private static int add(List<Edge> edges, Edge edge, String policy) {
    Optional<String> callee = edge.policies().word(policy);
    if (callee.isEmpty()) {
      return -1;
    }
    Properties policies =
        edge.policies()
            .get("timeout")
            .map(t -> new Properties(Map.of("timeout", t)))
            .orElse(Properties.NONE);
    edges.add(
        new Edge(edge.from(), callee.get(), Edge.Mode.CALL, edge.step(), edge.guards(), policies));
    return edges.size() - 1;
  }

  /** The edge called when {@code e} has failed; -1: none. */
  int fallback(int e) {
    return e < fallback.length ? fallback[e] : -1;
  }

  /** The edge called to take {@code e} back; -1: none. */
  int compensation(int e) {
    return e < compensation.length ? compensation[e] : -1;
  }
}
