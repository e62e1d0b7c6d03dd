package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What caches do not find, at the rates of reads that reach them. */
final class HitRatios {
  /** Some 600 exponentials. */
  private static final long STEPS = 3_000;

  private final Graph graph;
  private final Map<String, KeyedHits> byKeys = new HashMap<>();
  private final double[] atRate;
  private final double[] known;

  HitRatios(Graph graph) {
    this.graph = graph;
    atRate = new double[graph.nodes()];
    known = new double[graph.nodes()];
    Arrays.fill(atRate, -1);
  }

  /** About how many steps it takes to find the ratios of all real caches. */
  long steps() {
    long steps = 0;
    for (Archetype archetype : graph.archetypes) {
      boolean keyed = archetype instanceof Archetype.Cache c && c.store() instanceof Store.Keyed;
      steps += keyed ? STEPS : 0;
    }
    return steps;
  }

  /** The share of the reads that go on; 1 for what is no cache. */
  double misses(int node, double[] rates) {
    if (!(graph.archetypes[node] instanceof Archetype.Cache cache)) {
      return 1;
    }
    if (cache.store() instanceof Store.Coin coin) {
      return 1 - coin.hitRatio();
    }
    Store.Keyed keyed = (Store.Keyed) cache.store();
    double reads = graph.sum(rates, node, Graph.READ, Graph.PRIMARY_READ);
    if (atRate[node] != reads) {
      known[node] =
          keyed
              .keys()
              .or(() -> keysOf(node, rates))
              .map(keys -> 1 - of(keys).ratio(keyed, reads))
              .orElse(1.0);
      atRate[node] = reads;
    }
    return known[node];
  }

  /** The keys of the class that reads most here. */
  private Optional<Value.Call> keysOf(int node, double[] rates) {
    int most = 0;
    for (int c = 1; c < graph.classes.size(); c++) {
      int best = graph.state(node, most, Graph.READ);
      most = rates[graph.state(node, c, Graph.READ)] > rates[best] ? c : most;
    }
    return graph.classes.isEmpty()
        ? Optional.empty()
        : graph.classes.get(most).keys().or(this::keysOfAnyClient);
  }

  private Optional<Value.Call> keysOfAnyClient() {
    for (Archetype archetype : graph.archetypes) {
      if (archetype instanceof Archetype.Source source && source.keys().isPresent()) {
        return source.keys();
      }
    }
    return Optional.empty();
  }

  private KeyedHits of(Value.Call keys) {
    return byKeys.computeIfAbsent(keys.toString(), k -> keyed(keys));
  }

  private static KeyedHits keyed(Value.Call keys) {
    FunctionSpec zipf = StatementCatalog.ZIPF;
    boolean skewed = keys.function().equals(zipf.name());
    return new KeyedHits(
        (long) zipf.amount(keys, "keys"), skewed ? zipf.amount(keys, "exponent") : 0);
  }
}
