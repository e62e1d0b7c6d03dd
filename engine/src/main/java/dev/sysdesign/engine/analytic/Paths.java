package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Mean times of what a call does downstream. Of calls made in parallel the slowest on average
 * counts, which is less than the mean of the slowest.
 */
final class Paths {
  /** Caches behind caches behind names … */
  private static final int DEEPEST = 8;

  private final Graph graph;
  private final Traffic traffic;
  private final NetworkTimes network;
  private final double[] latency;
  private final PoolWaits pools;
  private final double[] answerSum;
  private final double[] edgeSum;
  private final double[] edgeCalls;

  /**
   * @param latency what the callees take, by state
   */
  Paths(Traffic traffic, NetworkTimes network, double[] latency) {
    this.graph = traffic.graph;
    this.traffic = traffic;
    this.network = network;
    this.latency = latency;
    pools = new PoolWaits(traffic);
    answerSum = new double[graph.edges.size()];
    edgeSum = new double[graph.edges.size()];
    edgeCalls = new double[graph.edges.size()];
  }

  /** Mean time of a call over an edge as its caller sees it; NaN where nobody calls. */
  double ofEdge(int e) {
    return edgeCalls[e] == 0 ? Double.NaN : edgeSum[e] / edgeCalls[e];
  }

  /** Calls per second over an edge as its caller counts them, without those it need not make. */
  double calls(int e) {
    return edgeCalls[e];
  }

  /** How full the connection pool of an edge is; empty without one. */
  Optional<StationEstimate> pool(int e) {
    return edgeCalls[e] == 0 ? Optional.empty() : pools.estimate(e, answerSum[e] / edgeCalls[e]);
  }

  /** What the calls of a node's program take. */
  double of(int node, int requestClass, int kind) {
    return through(latency, node, node, requestClass, kind, 0, 0);
  }

  /** The same sum over other numbers of the callees, without the network. */
  double errors(double[] numbers, int node, int requestClass, int kind) {
    return through(numbers, node, node, requestClass, kind, -1, 0);
  }

  /**
   * Counts the calls of a node's program towards the times of edges.
   *
   * @param calls per second that run it
   */
  void count(int node, int requestClass, int kind, double calls) {
    if (calls > 0 && !graph.isAside(node) && !graph.isResolver(node)) {
      through(latency, node, node, requestClass, kind, calls, 0);
    }
  }

  /** The caller is who makes the calls: behind a cache or a name not the node of the program. */
  private double through(
      double[] values, int caller, int node, int c, int kind, double calls, int depth) {
    double total = 0;
    for (Turn turn : graph.program(node, c)) {
      double together = 0;
      double[] shares = graph.shares(turn, node, caller);
      for (int i = 0; i < turn.edges().length; i++) {
        double share = shares[i];
        if (share > 0) {
          int e = turn.edges()[i];
          double time = share * call(values, e, caller, c, kind, calls * share, depth);
          together = turn.isChoice() ? together + time : Math.max(together, time);
        }
      }
      total += together;
    }
    return total;
  }

  private double call(
      double[] values, int e, int caller, int c, int kind, double calls, int depth) {
    int to = graph.to[e];
    int as = graph.kind(e, kind);
    double there = graph.isHandedOver(e) ? 0 : values[graph.state(to, c, as)];
    double attempt = calls < 0 ? there : there + network.of(e, caller, c);
    double answer = calls < 0 ? there : Math.min(attempt, graph.timeouts[e]);
    double asked =
        calls < 0
            ? there
            : bounded(e, attempt, pools.isAny(e) ? pools.of(e, meanAnswer(e, caller)) : 0);
    if (graph.isAside(to) && depth < DEEPEST) {
      boolean write = as == Graph.WRITE;
      double behind = traffic.passing(to, as);
      record(e, write ? 0 : calls, answer, asked);
      double looked =
          behind == 0 ? 0 : behind * through(values, caller, to, c, as, calls * behind, depth + 1);
      return (write ? 0 : asked) + looked;
    }
    if (graph.isResolver(to) && depth < DEEPEST) {
      double asks = asks(caller, to);
      record(e, calls * asks, answer, asked);
      return asks * asked + through(values, caller, to, c, as, calls, depth + 1);
    }
    record(e, calls, answer, asked);
    return asked;
  }

  /** Mean time for which a call of any class has the connection of an edge. */
  private double meanAnswer(int e, int caller) {
    double calls = 0;
    double sum = 0;
    for (int c = 0; c < graph.classes.size(); c++) {
      double share = graph.edges.get(e).share(graph.classes.get(c));
      for (int kind = 0; share > 0 && kind < Graph.KINDS; kind++) {
        double some = share * traffic.rates[graph.state(graph.from[e], c, kind)];
        if (some > 0) {
          double there =
              graph.isHandedOver(e) ? 0 : latency[graph.state(graph.to[e], c, graph.kind(e, kind))];
          calls += some;
          sum += some * Math.min(there + network.of(e, caller, c), graph.timeouts[e]);
        }
      }
    }
    return calls == 0 ? 0 : sum / calls;
  }

  /** A call is given up when its attempts have taken their time, each its timeout. */
  private double bounded(int e, double attempt, double wait) {
    double most = graph.timeouts[e];
    return attempt > most ? most * (graph.retries[e] + 1) + wait : attempt + wait;
  }

  private void record(int e, double calls, double answer, double time) {
    if (calls > 0) {
      answerSum[e] += calls * answer;
      edgeSum[e] += calls * time;
      edgeCalls[e] += calls;
    }
  }

  /** Classes with the same edges ask for the same name. */
  private int names(int resolver) {
    Set<String> names = new HashSet<>();
    for (int c = 0; c < graph.classes.size(); c++) {
      Turn[] turns = graph.program(resolver, c);
      if (turns.length > 0) {
        names.add(
            Arrays.stream(turns)
                .map(t -> Arrays.toString(t.edges()) + Arrays.toString(t.shares()))
                .toList()
                .toString());
      }
    }
    return Math.max(1, names.size());
  }

  /** The share of the calls for which a caller has no name that still holds. */
  double asks(int caller, int resolver) {
    Archetype.Resolver dns = (Archetype.Resolver) graph.archetypes[resolver];
    int instances = graph.fronts[caller] == null ? 1 : graph.fronts[caller].instances();
    int caches = dns.caches(graph.archetypes[caller], instances);
    int names = caches * names(resolver);
    return 1 / (1 + traffic.calls(resolver) / names * dns.ttlNanos() / 1e9);
  }
}
