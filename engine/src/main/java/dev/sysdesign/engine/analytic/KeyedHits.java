package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.archetype.Archetype.Store;
import java.util.HashMap;
import java.util.Map;

/**
 * The hit ratio of a keyed cache under Zipf traffic, by Che's approximation (H. Che, Y. Tung and Z.
 * Wang, "Hierarchical Web Caching Systems", 2002): a key is present when it was asked for within a
 * characteristic time, which is the one at which the expected number of keys present is the size.
 * Keys that expire are found as often as a fill and a life allow; of both ways to be gone the
 * likelier counts. By frequency it is the most popular keys that stay.
 */
final class KeyedHits {
  private static final int EXACT_RANKS = 256;
  private static final double GROWTH = 1.05;
  private static final int HALVINGS = 60;

  private final double[] weight;
  private final double[] keys;
  private final Map<Store.Keyed, Double> reaches = new HashMap<>();

  /**
   * Traffic.
   *
   * @param ranks how many keys there are
   * @param exponent of their popularity; 0: all alike
   */
  KeyedHits(long ranks, double exponent) {
    double[] from = new double[EXACT_RANKS + 600];
    int bins = 0;
    double rank = 1;
    while (rank <= ranks) {
      from[bins++] = rank;
      rank += rank < EXACT_RANKS ? 1 : Math.floor(rank * (GROWTH - 1)) + 1;
    }
    weight = new double[bins];
    keys = new double[bins];
    double total = 0;
    for (int b = 0; b < bins; b++) {
      double next = b + 1 < bins ? from[b + 1] : ranks + 1.0;
      keys[b] = next - from[b];
      weight[b] = Math.pow((from[b] + next - 1) / 2, -exponent);
      total += keys[b] * weight[b];
    }
    for (int b = 0; b < bins; b++) {
      weight[b] /= total;
    }
  }

  /** Hits ÷ reads at so many reads per second. */
  double ratio(Store.Keyed store, double readsPerSecond) {
    double within =
        store.ttlNanos() == 0 ? Double.POSITIVE_INFINITY : readsPerSecond * store.ttlNanos() / 1e9;
    boolean byUse = store.eviction() == Eviction.LFU;
    boolean recency = store.eviction() == Eviction.LRU;
    double reach = byUse ? 0 : reaches.computeIfAbsent(store, s -> reach(store.size(), recency));
    double room = store.size();
    double hits = 0;
    for (int b = 0; b < keys.length; b++) {
      double kept = byUse ? Math.min(1, room / keys[b]) : present(weight[b], reach, recency);
      room = Math.max(0, room - keys[b]);
      double alive = present(weight[b], within, false);
      hits += keys[b] * weight[b] * Math.min(kept, alive);
    }
    return hits;
  }

  /** The characteristic time, in reads of all keys. */
  private double reach(long size, boolean recency) {
    double all = 0;
    for (double some : keys) {
      all += some;
    }
    if (size >= all) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = size;
    while (occupied(high, recency) < size) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (occupied(middle, recency) < size) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double occupied(double reach, boolean recency) {
    double sum = 0;
    for (int b = 0; b < keys.length; b++) {
      sum += keys[b] * present(weight[b], reach, recency);
    }
    return sum;
  }

  /** With a life renewed by every read, or counted from the fill. */
  private static double present(double weight, double reach, boolean renewed) {
    if (Double.isInfinite(reach)) {
      return 1;
    }
    double reads = weight * reach;
    return renewed ? -Math.expm1(-reads) : reads / (1 + reads);
  }
}
