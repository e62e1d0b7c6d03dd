package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.RequestClass;

/**
 * Mean times of calls from the door of a node to its answer, callees before callers: waits, work,
 * and what a call waits for. A cycle is solved by repeated substitution.
 */
final class Latencies {
  private static final int MOST_ROUNDS = 500;
  private static final long MOST_STEPS = 1_000_000;
  private static final double SETTLED = 1e-9;

  final Graph graph;
  final Traffic traffic;
  final Paths paths;

  /** From the door to the answer, by state; of clients: of their requests. */
  final double[] latency;

  /** By how much the published error of the formulas may put those off. */
  final double[] error;

  /** By node; of a store with replicas the primary. Null for clients. */
  final Station[] stations;

  /** The replicas, by node; null without any. */
  final Station[] replicas;

  private final Variability variability;
  private final double[] own;
  private final double[] down;

  Latencies(Traffic traffic, NetworkTimes network) {
    this.graph = traffic.graph;
    this.traffic = traffic;
    latency = new double[graph.states()];
    error = new double[graph.states()];
    stations = new Station[graph.nodes()];
    replicas = new Station[graph.nodes()];
    own = new double[graph.states()];
    down = new double[graph.classes.size() * Graph.KINDS];
    paths = new Paths(traffic, network, latency);
    variability = new Variability(traffic);
    solve();
  }

  /** The mean of numbers of states over the calls of a node; 0 without calls. */
  double mean(double[] numbers, int node) {
    double calls = 0;
    double sum = 0;
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        double rate = traffic.rates[graph.state(node, c, kind)];
        calls += rate;
        sum += rate == 0 ? 0 : rate * numbers[graph.state(node, c, kind)];
      }
    }
    return calls == 0 ? 0 : sum / calls;
  }

  /** Mean time at a node itself, over its calls. */
  double own(int node) {
    return mean(own, node);
  }

  /** Mean wait for a slot and a core, over the calls of a node. */
  double waiting(int node) {
    double calls = 0;
    double sum = 0;
    for (int kind = 0; kind < Graph.KINDS; kind++) {
      double rate = graph.sum(traffic.rates, node, kind);
      calls += rate;
      sum += rate == 0 ? 0 : rate * at(node, kind).waiting();
    }
    return calls == 0 ? 0 : sum / calls;
  }

  private void solve() {
    long work = Math.max(1, graph.states() + (long) graph.edges.size() * graph.classes.size());
    long rounds = Math.max(2, Math.min(MOST_ROUNDS, MOST_STEPS / work));
    int[] backwards = graph.backwards();
    double[] before = new double[latency.length];
    boolean settled = false;
    for (long round = 0; round < rounds && !settled; round++) {
      System.arraycopy(latency, 0, before, 0, latency.length);
      for (int node : backwards) {
        node(node);
      }
      settled = !graph.cyclic || isSame(before);
    }
    for (int node : graph.order) {
      count(node);
    }
  }

  private boolean isSame(double[] before) {
    for (int i = 0; i < latency.length; i++) {
      double change = Math.abs(latency[i] - before[i]);
      if (change > SETTLED * Math.max(1, Math.abs(latency[i]))) {
        return false;
      }
    }
    return true;
  }

  private void count(int node) {
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        double calls = traffic.rates[graph.state(node, c, kind)];
        paths.count(node, c, kind, calls == 0 ? 0 : calls * traffic.passing(node, kind));
      }
    }
  }

  private void node(int node) {
    double held = downstream(node);
    if (graph.fronts[node] != null) {
      station(node, graph.holdsSlot(node) ? held : 0);
    }
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        int state = graph.state(node, c, kind);
        double through = graph.waits(node, kind) ? traffic.passing(node, kind) : 0;
        own[state] = graph.fronts[node] == null ? 0 : own(node, c, kind);
        latency[state] = own[state] + down[c * Graph.KINDS + kind];
        error[state] =
            (own[state] == 0 ? 0 : at(node, kind).error())
                + (through == 0 ? 0 : through * paths.errors(error, node, c, kind));
      }
    }
  }

  /** What the calls of a node wait for downstream; the mean over them. */
  private double downstream(int node) {
    boolean called = !graph.isAside(node) && !graph.isResolver(node);
    double sum = 0;
    double calls = 0;
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        double through = called && graph.waits(node, kind) ? traffic.passing(node, kind) : 0;
        double time = through == 0 ? 0 : through * paths.of(node, c, kind);
        down[c * Graph.KINDS + kind] = time;
        double rate = traffic.rates[graph.state(node, c, kind)];
        sum += rate == 0 ? 0 : rate * time;
        calls += rate;
      }
    }
    return calls == 0 ? 0 : sum / calls;
  }

  private void station(int node, double held) {
    Front front = graph.fronts[node];
    double reads = traffic.reads(node) + traffic.fills(node);
    double writes = traffic.writes(node);
    double scv = variability.at(node);
    if (graph.archetypes[node] instanceof Archetype.Scatter scatter) {
      reads *= scatter.shards();
      writes *= scatter.copies();
      scv = 1;
    }
    boolean pooled = variability.pooled(node) && front.replicas() == 0;
    double atReplicas =
        front.replicas() == 0
            ? 0
            : graph.sum(traffic.rates, node, Graph.READ) + traffic.fills(node);
    Work work = Work.of(front, reads - atReplicas, writes);
    int parts = front.instances() - front.replicas();
    stations[node] = Station.of(front, graph.rules[node], parts, work, held, scv, pooled);
    if (front.replicas() > 0) {
      Work read = Work.of(front, atReplicas, 0);
      replicas[node] =
          Station.of(front, graph.rules[node], front.replicas(), read, held, scv, false);
    }
  }

  /** Where a call of a kind is served. */
  Station at(int node, int kind) {
    return kind == Graph.READ && replicas[node] != null ? replicas[node] : stations[node];
  }

  /** The time at the node itself. Consumers pull what they have a slot for. */
  private double own(int node, int c, int kind) {
    Front front = graph.fronts[node];
    Station at = at(node, kind);
    boolean pulls = graph.archetypes[node] instanceof Archetype.Consumer;
    double work = (kind == Graph.WRITE ? front.writeTime() : front.readTime()).mean();
    double parts =
        graph.archetypes[node] instanceof Archetype.Scatter scatter
            ? slowest(kind == Graph.WRITE ? scatter.copies() : scatter.shards(), front)
            : 1;
    return (pulls ? 0 : at.slotWait())
        + at.coreWait()
        + work * at.slowdown() * parts
        + transfer(front, graph.classes.get(c), kind);
  }

  /**
   * The mean of the slowest of the parts of a call ÷ that of one: 1 + cv (H(n) − 1), exact for
   * constant and for exponential times.
   */
  private static double slowest(int parts, Front front) {
    double harmonic = 0;
    for (int i = 1; i <= parts; i++) {
      harmonic += 1.0 / i;
    }
    return 1 + Math.sqrt(Math.min(1e6, front.readTime().scv())) * (harmonic - 1);
  }

  private static double transfer(Front front, RequestClass request, int kind) {
    double bytes = kind == Graph.WRITE ? request.requestBytes() : request.responseBytes();
    return front.bandwidth() > 0 ? bytes * 8e9 / front.bandwidth() : 0;
  }
}
