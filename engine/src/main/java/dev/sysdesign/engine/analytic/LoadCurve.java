package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Topology;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of every limit of a system as its load grows: by the traffic equations with their
 * retries, hit ratios and routes, solved anew for each load. Keeps what does not depend on the
 * load, so that a further load costs no more than one solution.
 */
public final class LoadCurve {
  private static final double CLOSED = 0.96;

  private final Graph graph;
  private final NetworkTimes network;
  private final HitRatios hits;
  private final HotParts parts;
  private final boolean isClosed;

  private LoadCurve(Topology topology) {
    graph = new Graph(topology);
    network = new NetworkTimes(topology, graph);
    hits = new HitRatios(graph);
    parts = new HotParts(graph);
    isClosed =
        Arrays.stream(graph.archetypes)
            .anyMatch(a -> a instanceof Archetype.Source source && source.users().isPresent());
  }

  /**
   * The curve of a system.
   *
   * @param topology one that the language found valid
   */
  public static LoadCurve of(Topology topology) {
    return new LoadCurve(topology);
  }

  /**
   * The demand at which a limit counts as full: 1, and {@value #CLOSED} where users wait for their
   * answers before they ask again. These never ask for more than there is, and the formulas, which
   * are those of open queues, put that demand at about the number of users with which 98 % of it is
   * in use: beyond, few users more fill the line (compared over random systems).
   */
  public double full() {
    return isClosed ? CLOSED : 1;
  }

  /**
   * The demand on every limit, in the order of their names; empty where the traffic equations have
   * no solution.
   *
   * @param factor by which the rate and the users of every client are multiplied, above 0
   */
  public List<LimitDemand> at(double factor) {
    Latencies times =
        new ClosedLoop(
                graph, factor, rates -> new Latencies(new Traffic(graph, hits, rates), network))
            .solve();
    return times.traffic.isSettled() ? new Demands(times, parts).all() : List.of();
  }
}
