package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import java.util.function.Function;

/**
 * The rates of clients. Users send the more slowly the longer they wait: N users who think for Z
 * and wait for R send N ÷ (Z + R) (the response time law of P. Denning and J. Buzen, "The
 * Operational Analysis of Queueing Network Models", 1978). R itself depends on the rate, so the
 * rate is found by halving.
 */
final class ClosedLoop {
  private static final int HALVINGS = 40;

  /** Work at most, as nodes × halvings: a fixed bound on what a text may cost. */
  private static final int MOST_WORK = 20_000;

  private final Graph graph;
  private final double factor;
  private final Function<double[], Latencies> solve;

  /**
   * @param factor by which the rate and the users of every client are multiplied
   * @param solve the times at rates of clients
   */
  ClosedLoop(Graph graph, double factor, Function<double[], Latencies> solve) {
    this.graph = graph;
    this.factor = factor;
    this.solve = solve;
  }

  /** The times at the rates that fit them. */
  Latencies solve() {
    double[] rates = new double[graph.nodes()];
    boolean closed = false;
    for (int node = 0; node < rates.length; node++) {
      if (graph.archetypes[node] instanceof Archetype.Source source) {
        rates[node] = factor * source.rate();
        closed |= source.users().isPresent();
      }
    }
    return closed ? halve(rates) : solve.apply(rates);
  }

  private Latencies halve(double[] most) {
    double low = 0;
    double high = 1;
    Latencies found = solve.apply(most);
    int halvings = Math.max(4, Math.min(HALVINGS, MOST_WORK / Math.max(1, graph.nodes())));
    if (users(found, most) <= total()) {
      return found;
    }
    for (int i = 0; i < halvings; i++) {
      double middle = (low + high) / 2;
      Latencies there = solve.apply(scaled(most, middle));
      if (users(there, scaled(most, middle)) > total()) {
        high = middle;
      } else {
        low = middle;
        found = there;
      }
    }
    return found;
  }

  private double[] scaled(double[] most, double factor) {
    double[] rates = most.clone();
    for (int node = 0; node < rates.length; node++) {
      if (users(node) > 0) {
        rates[node] *= factor;
      }
    }
    return rates;
  }

  /** Users that are busy or thinking at these rates: rate × (think + wait). */
  private double users(Latencies at, double[] rates) {
    double sum = 0;
    for (int node = 0; node < rates.length; node++) {
      if (users(node) > 0 && rates[node] > 0) {
        Archetype.Users users = ((Archetype.Source) graph.archetypes[node]).users().orElseThrow();
        sum += rates[node] * (users.think().mean() + at.mean(at.latency, node)) / 1e9;
      }
    }
    return sum;
  }

  private double users(int node) {
    return graph.archetypes[node] instanceof Archetype.Source source
        ? factor * source.users().map(Archetype.Users::count).orElse(0)
        : 0;
  }

  private double total() {
    double sum = 0;
    for (int node = 0; node < graph.nodes(); node++) {
      sum += users(node);
    }
    return sum;
  }
}
