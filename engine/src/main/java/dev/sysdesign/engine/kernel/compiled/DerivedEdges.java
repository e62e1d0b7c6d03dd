package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import java.util.ArrayList;
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

  private final List<Edge> all;

  /** Those of the written edges of a topology. */
  DerivedEdges(List<Edge> written) {
    all = new ArrayList<>(written);
    fallback = new int[written.size()];
    compensation = new int[written.size()];
    for (int e = 0; e < written.size(); e++) {
      fallback[e] = add(all, written.get(e), "fallback");
      compensation[e] = add(all, written.get(e), "compensate");
    }
  }

  /** The written edges, then these. */
  List<Edge> all() {
    return all;
  }

  boolean isWritten(int e) {
    return e < fallback.length;
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
