package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.random.Mix;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much more of the calls than the others the fullest of equal parts gets: partitions and shards
 * by the keys of the requests, as the simulator spreads them.
 */
final class HotParts {
  /** Keys that count each by itself; those that are asked for less often spread evenly. */
  private static final int MOST_KEYS = 20_000;

  private static final int MOST_PARTS = 4_096;

  /** What some keys make of some parts. */
  private record Spread(Optional<Value.Call> keys, int parts) {}

  private final Graph graph;
  private final Map<Spread, double[]> known = new HashMap<>();

  HotParts(Graph graph) {
    this.graph = graph;
  }

  /** Calls of the fullest instance of a node ÷ those of all on average, at least 1. */
  double partLoad(Traffic traffic, int node) {
    return partLoad(traffic, node, graph.fronts[node].instances());
  }

  /** The same for a node in so many parts. */
  double partLoad(Traffic traffic, int node, int parts) {
    if (parts == 1 || parts > MOST_PARTS) {
      return 1;
    }
    if (graph.archetypes[node] instanceof Archetype.Partitioned store) {
      return store.skew() > 0
          ? parts * weight(1, parts, store.skew())
          : byKeys(traffic, node, parts);
    }
    return graph.archetypes[node] instanceof Archetype.Buffer ? byKeys(traffic, node, parts) : 1;
  }

  private double byKeys(Traffic traffic, int node, int parts) {
    double[] load = new double[parts];
    double all = 0;
    for (int c = 0; c < graph.classes.size(); c++) {
      double calls = 0;
      for (int kind = 0; kind < Graph.KINDS; kind++) {
        calls += traffic.rates[graph.state(node, c, kind)];
      }
      if (calls > 0) {
        all += calls;
        double[] shares =
            known.computeIfAbsent(
                new Spread(keys(graph.classes.get(c)), parts),
                spread -> shares(spread.parts(), spread.keys()));
        for (int part = 0; part < parts; part++) {
          load[part] += calls * shares[part];
        }
      }
    }
    return all == 0 ? 1 : Math.max(1, Arrays.stream(load).max().orElse(0) * parts / all);
  }

  private Optional<Value.Call> keys(RequestClass request) {
    return request
        .keys()
        .or(
            () ->
                Arrays.stream(graph.archetypes)
                    .filter(Archetype.Source.class::isInstance)
                    .map(Archetype.Source.class::cast)
                    .flatMap(source -> source.keys().stream())
                    .findFirst());
  }

  private static double[] shares(int parts, Optional<Value.Call> keys) {
    double[] shares = new double[parts];
    double left = 1;
    if (keys.isPresent()) {
      FunctionSpec zipf = StatementCatalog.ZIPF;
      boolean skewed = keys.get().function().equals(zipf.name());
      int count = (int) Math.min(Integer.MAX_VALUE, zipf.amount(keys.get(), "keys"));
      double exponent = skewed ? zipf.amount(keys.get(), "exponent") : 0;
      double total = harmonic(count, exponent);
      for (int key = 1; key <= Math.min(count, MOST_KEYS); key++) {
        double some = Math.pow(key, -exponent) / total;
        shares[Mix.below(Mix.mix(key * Mix.GOLDEN), parts)] += some;
        left -= some;
      }
    }
    for (int part = 0; part < parts; part++) {
      shares[part] += Math.max(0, left) / parts;
    }
    return shares;
  }

  private static double weight(int rank, int count, double exponent) {
    return Math.pow(rank, -exponent) / harmonic(count, exponent);
  }

  /** Σ k^−s, beyond the first terms by its integral. */
  private static double harmonic(int count, double exponent) {
    double sum = 0;
    int exact = Math.min(count, MOST_KEYS);
    for (int k = 1; k <= exact; k++) {
      sum += Math.pow(k, -exponent);
    }
    if (count > exact) {
      double from = exact + 0.5;
      double to = count + 0.5;
      sum +=
          Math.abs(exponent - 1) < 1e-9
              ? Math.log(to / from)
              : (Math.pow(to, 1 - exponent) - Math.pow(from, 1 - exponent)) / (1 - exponent);
    }
    return sum;
  }
}
