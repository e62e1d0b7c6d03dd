package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.result.LimitKind;
import java.util.Optional;

/**
 * Connection pools of callers, each as a station whose calls stay as long as their answers take.
 */
final class PoolWaits {
  private final Graph graph;
  private final Traffic traffic;
  private final int[] connections;
  private final int[] callers;

  PoolWaits(Traffic traffic) {
    this.graph = traffic.graph;
    this.traffic = traffic;
    int n = graph.edges.size();
    connections = new int[n];
    callers = new int[n];
    for (int e = 0; e < n; e++) {
      connections[e] = (int) graph.edges.get(e).policies().amount("pool").orElse(0);
      callers[e] = connections[e] == 0 ? 0 : callers(e);
    }
  }

  /** Instances that have a pool for an edge: behind caches and names, those of all who ask. */
  private int callers(int e) {
    int node = graph.from[e];
    if (!graph.isAside(node) && !graph.isResolver(node)) {
      return instances(node);
    }
    int sum = 0;
    for (int asking = 0; asking < graph.edges.size(); asking++) {
      sum += graph.to[asking] == node ? instances(graph.from[asking]) : 0;
    }
    return Math.max(1, sum);
  }

  private int instances(int node) {
    Front front = graph.fronts[node];
    return front == null ? 1 : front.instances();
  }

  /** Whether the callers of an edge have a pool for it. */
  boolean isAny(int e) {
    return connections[e] > 0;
  }

  /** Mean wait for a connection, in nanoseconds. */
  double of(int e, double answer) {
    if (connections[e] == 0 || answer == 0) {
      return 0;
    }
    double erlangs = traffic.edgeCalls[e] * answer / 1e9 / callers[e];
    double wait = Queue.of(erlangs, connections[e], Double.POSITIVE_INFINITY, 1).meanWait();
    return wait == 0 ? 0 : wait * answer;
  }

  /**
   * How full the pool of an edge is.
   *
   * @param answer mean time for which a call has a connection, in nanoseconds
   */
  Optional<StationEstimate> estimate(int e, double answer) {
    double calls = traffic.edgeCalls[e];
    if (connections[e] == 0 || calls == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new StationEstimate(
            graph.components.get(graph.from[e]).name(),
            calls,
            LimitKind.POOL,
            calls * answer / 1e9,
            (long) connections[e] * callers[e],
            of(e, answer),
            0));
  }
}
