package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.analytic.Turn.Dealing;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.archetype.Front;
import java.util.Arrays;

/**
 * How irregular arrivals are, as squared coefficients of variation of the times between them: 1 for
 * Poisson, less where instances take turns. After the Queueing Network Analyzer (W. Whitt, 1983):
 * what a station sends on, what of it goes one way, and what several ways bring together.
 */
final class Variability {
  /** A law of infinite variance counts as one of this. */
  private static final double MOST = 100;

  private final Graph graph;
  private final Traffic traffic;

  /** Of all arrivals of a node, and of those at one of its instances. */
  private final double[] all;

  private final double[] one;
  private final boolean[] pooled;
  private final Sums[] sums;

  /** Flows that come together: rates, their squares, and variations weighed by rates. */
  private static final class Sums {
    double rate;
    double squares;
    double all;
    double one;
    boolean pooled = true;
  }

  Variability(Traffic traffic) {
    this.traffic = traffic;
    this.graph = traffic.graph;
    int n = graph.nodes();
    all = new double[n];
    one = new double[n];
    pooled = new boolean[n];
    sums = new Sums[n];
    Arrays.setAll(sums, i -> new Sums());
    for (int node : graph.order) {
      merge(node);
      send(node);
    }
  }

  /** Of the times between arrivals at one instance of a node. */
  double at(int node) {
    return one[node];
  }

  /** Whether every call finds the emptiest instance of a node. */
  boolean pooled(int node) {
    return pooled[node];
  }

  private void merge(int node) {
    Sums in = sums[node];
    double load = load(node);
    all[node] = in.rate == 0 ? 1 : merged(in, in.all / in.rate, load);
    one[node] = in.rate == 0 ? 1 : merged(in, in.one / in.rate, load);
    pooled[node] = in.rate > 0 && in.pooled;
    if (graph.archetypes[node] instanceof Archetype.Source source) {
      all[node] = source.users().isPresent() ? 1 : source.interarrival().scv() * source.batch();
    }
  }

  /** Many flows together are nearly Poisson, the more so the less the station is loaded. */
  private static double merged(Sums in, double mean, double load) {
    double flows = in.rate * in.rate / in.squares;
    double idle = Math.max(0, 1 - load);
    double weight = 1 / (1 + 4 * idle * idle * (flows - 1));
    return weight * mean + 1 - weight;
  }

  private double load(int node) {
    Front front = graph.fronts[node];
    return front == null || front.slots() == Front.UNLIMITED
        ? 0
        : Work.of(front, traffic.reads(node), traffic.writes(node)).erlangs()
            / ((double) front.slots() * front.instances());
  }

  private void send(int node) {
    double out = departing(node);
    double calls = traffic.calls(node);
    for (int c = 0; calls > 0 && c < graph.classes.size(); c++) {
      for (Turn turn : graph.program(node, c)) {
        int instances = 0;
        for (int e : turn.edges()) {
          instances += instances(graph.to[e]);
        }
        for (int i = 0; i < turn.edges().length; i++) {
          int e = turn.edges()[i];
          double rate = traffic.edgeCalls[e];
          if (rate > 0 && firstClass(e, c)) {
            flow(
                turn, graph.to[e], rate, 1 + Math.min(1, rate / calls) * (out - 1), out, instances);
          }
        }
      }
    }
  }

  /** An edge that several classes take is one flow. */
  private boolean firstClass(int e, int c) {
    for (int earlier = 0; earlier < c; earlier++) {
      if (graph.edges.get(e).share(graph.classes.get(earlier)) > 0) {
        return false;
      }
    }
    return true;
  }

  private void flow(Turn turn, int to, double rate, double split, double out, int instances) {
    boolean hashed =
        graph.archetypes[to] instanceof Archetype.Partitioned
            || graph.archetypes[to] instanceof Archetype.Cache cache
                && cache.store() instanceof Store.Keyed;
    double there =
        hashed || turn.dealing() == Dealing.AT_RANDOM
            ? 1 + (split - 1) / instances(to)
            : turn.dealing() == Dealing.IN_TURN ? out / instances : split / instances(to);
    boolean toEmptiest = turn.dealing() == Dealing.TO_THE_EMPTIEST && !hashed;
    Sums in = sums[to];
    in.rate += rate;
    in.squares += rate * rate;
    in.all += rate * split;
    in.one += rate * (toEmptiest ? split : there);
    in.pooled &= toEmptiest;
  }

  private int instances(int node) {
    Front front = graph.fronts[node];
    return front == null ? 1 : front.instances() - front.replicas();
  }

  private double departing(int node) {
    Front front = graph.fronts[node];
    if (front == null) {
      return Math.min(MOST, all[node]);
    }
    Work work = Work.of(front, traffic.reads(node), traffic.writes(node));
    double load = Math.min(1, load(node));
    double servers = (double) front.slots() * front.instances();
    double scv = Math.min(MOST, Math.max(0.2, work.scv()));
    double kept = front.slots() == Front.UNLIMITED && work.scv() > 0 ? 0 : 1 - load * load;
    return Math.min(
        MOST, 1 + kept * (all[node] - 1) + load * load * (scv - 1) / Math.sqrt(servers));
  }
}
