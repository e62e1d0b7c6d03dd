package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.List;

/** The demand on the rate limits of components, by the fullest of their instances or partitions. */
final class GateDemands {
  private final Graph graph;
  private final Traffic traffic;
  private final HotParts parts;

  GateDemands(Traffic traffic, HotParts parts) {
    this.graph = traffic.graph;
    this.traffic = traffic;
    this.parts = parts;
  }

  /** None without a limit; one each for reads and writes that have their own. */
  List<LimitDemand> of(int node) {
    Front front = graph.fronts[node];
    if (front.gate().isEmpty()) {
      return List.of();
    }
    Gate gate = front.gate().get();
    double reads = traffic.reads(node) + traffic.fills(node);
    double writes = traffic.writes(node);
    double hot = parts.partLoad(traffic, node);
    return gate.writes().isEmpty()
        ? List.of(demand(node, LimitKind.RATE, gate.calls(), reads + writes, hot))
        : List.of(
            demand(node, LimitKind.READS, gate.of(false), reads, hot),
            demand(node, LimitKind.WRITES, gate.of(true), writes, hot));
  }

  private LimitDemand demand(int node, LimitKind kind, Gate.Limit limit, double calls, double hot) {
    double capacity = limit.rate() * graph.fronts[node].instances();
    double waits = graph.fronts[node].gate().orElseThrow().longestNanos() / 1e9 * limit.rate();
    double demand = calls / capacity * hot;
    double places = Math.floor(Math.max(0, limit.burst() - 1) + waits);
    Queue queue = Queue.of(demand, 1, places, 1);
    return new LimitDemand(
        Limit.of(kind, graph.components.get(node).name()),
        calls,
        capacity,
        demand,
        demand,
        Math.min(1, queue.loss()),
        Demands.usedAtFull(1, places),
        graph.fronts[node].instances(),
        hot);
  }
}
