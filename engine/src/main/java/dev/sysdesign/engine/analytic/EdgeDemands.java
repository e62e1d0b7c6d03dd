package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.List;

/** The demand on the pools and links of edges, and on the lanes of brokers. */
final class EdgeDemands {
  /** Lanes for messages of different keys in a queue that keeps order. */
  private static final int KEY_LANES = 256;

  private static final double BYTE = 8;

  private final Graph graph;
  private final Latencies times;
  private final HotParts parts;

  EdgeDemands(Latencies times, HotParts parts) {
    this.times = times;
    this.graph = times.graph;
    this.parts = parts;
  }

  List<LimitDemand> of(int e) {
    List<LimitDemand> demands = new ArrayList<>();
    if (times.paths.calls(e) == 0) {
      return demands;
    }
    times.paths.pool(e).ifPresent(pool -> demands.add(pool(e, pool)));
    double bits = graph.edges.get(e).policies().amount("bandwidth").orElse(0);
    if (bits > 0) {
      double bytes = Math.max(times.traffic.requestBytes[e], times.traffic.responseBytes[e]);
      demands.add(
          new LimitDemand(
              limit(LimitKind.LINK, e),
              times.paths.calls(e),
              bits / BYTE,
              bytes * BYTE / bits,
              bytes * BYTE / bits,
              0,
              1,
              1,
              1));
    }
    if (graph.archetypes[graph.from[e]] instanceof Archetype.Buffer buffer && buffer.ordered()) {
      demands.add(lanes(e, buffer));
    }
    return demands;
  }

  /** A call waits for a connection until its patience ends, so that so many may wait. */
  private LimitDemand pool(int e, StationEstimate pool) {
    double answer = pool.erlangs() / pool.arrivals() * 1e9;
    double patience =
        graph
            .edges
            .get(e)
            .policies()
            .amount("poolTimeout")
            .orElse(Math.min(graph.timeouts[e], PolicyCatalog.POOL_TIMEOUT));
    long each = (long) graph.edges.get(e).policies().amount("pool").orElse(1);
    double places = answer == 0 ? 0 : Math.floor(each * patience / answer);
    return new LimitDemand(
        limit(LimitKind.POOL, e),
        pool.arrivals(),
        pool.capacity(),
        pool.ownLoad(),
        0,
        pool.loss(),
        Demands.usedAtFull((int) Math.min(Integer.MAX_VALUE, each), places),
        1,
        1);
  }

  /** One message after the other in each lane. */
  private LimitDemand lanes(int e, Archetype.Buffer buffer) {
    Front front = graph.fronts[graph.from[e]];
    int lanes = buffer.groups() ? front.instances() : KEY_LANES;
    double hot = parts.partLoad(times.traffic, graph.from[e], lanes);
    double busy = times.paths.calls(e) * times.paths.ofEdge(e) / 1e9;
    double demand = busy / lanes * hot;
    return new LimitDemand(
        limit(LimitKind.LANES, e), times.paths.calls(e), lanes, demand, demand, 0, 1, lanes, hot);
  }

  private Limit limit(LimitKind kind, int e) {
    Edge edge = graph.edges.get(e);
    return new Limit(kind, edge.from(), edge.to());
  }
}
