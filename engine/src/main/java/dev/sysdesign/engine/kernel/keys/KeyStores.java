package dev.sysdesign.engine.kernel.keys;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.draw.Draws;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.random.Mix;
import java.util.Arrays;

/** The keys of all cache instances, and the chance of a hit of those that are coins. */
public final class KeyStores {
  /** How often the least popular key of a warm cache was used: for a long time. */
  private static final long USES = 1_000;

  /** The chance of a hit now, by node. */
  public final double[] coin;

  /** What changes it; the last that began counts. */
  public final Layered coins;

  /** The share of its keys that an instance has room for. */
  public final Layered rooms;

  private final KeyStore[] ofInstance;

  /**
   * The stores at the start, those of caches filled.
   *
   * @param unknown whether keys will be asked for that no client draws
   */
  public KeyStores(CompiledTopology net, Draws draws, boolean unknown) {
    coins = new Layered(net.nodes.hitRatio, (before, imposed) -> imposed);
    coin = coins.now;
    ofInstance = new KeyStore[net.nodes.nodeOf.length];
    double[] all = new double[ofInstance.length];
    Arrays.fill(all, 1);
    rooms = new Layered(all, (before, share) -> before * share);
    for (int i = 0; i < ofInstance.length; i++) {
      int node = net.nodes.nodeOf[i];
      if (net.nodes.cache[node] != null) {
        ofInstance[i] =
            new KeyStore(net.nodes.cache[node], draws.key[node], distinct(net, node, unknown));
        warm(net, draws, node, i);
      }
    }
  }

  /** The instance among {@code count} that holds a key. */
  public static int shard(int key, int count) {
    return count == 1 ? 0 : Mix.below(Mix.mix(key * Mix.GOLDEN), count);
  }

  /**
   * Fills an instance with its most popular keys, their ages spread over their life, and used as
   * often as keys by Zipf's law are: the first n times as often as the n-th.
   */
  private void warm(CompiledTopology net, Draws draws, int node, int i) {
    int shard = i - net.nodes.firstInstance[node];
    KeyStore store = ofInstance[i];
    int keys = keys(net, node);
    int[] hottest = new int[Math.min(net.nodes.cache[node].capacity(), keys)];
    int found = 0;
    for (int key = 1; key <= keys && found < hottest.length; key++) {
      if (shard(key, net.nodes.instances[node]) == shard) {
        hottest[found++] = key;
      }
    }
    for (int j = found - 1; j >= 0; j--) {
      double age = Mix.unit(Mix.mix(draws.key[node] + hottest[j] * Mix.GOLDEN));
      long uses = 1 + USES * found / (j + 1);
      store.start(hottest[j], (long) (-age * net.nodes.cache[node].ttl()), uses);
    }
  }

  private static int keys(CompiledTopology net, int node) {
    if (net.nodes.ownKeys[node] != null) {
      return net.nodes.ownKeys[node].ranks();
    }
    return drawn(net);
  }

  /** Keys that a cache may be asked for at most; requests without a key ask for key 0. */
  public static int distinct(CompiledTopology net, int node, boolean unknown) {
    int most = Math.max(keys(net, node), drawn(net));
    return unknown || most == Integer.MAX_VALUE ? Integer.MAX_VALUE : 1 + most;
  }

  /** Keys that clients draw. */
  public static int drawn(CompiledTopology net) {
    return Arrays.stream(net.flows.keys).mapToInt(z -> z == null ? 0 : z.ranks()).max().orElse(0);
  }

  /** One of {@link KeyStore#MISS}, {@link KeyStore#HIT} and {@link KeyStore#STALE}. */
  public int look(int i, int key, long now, double early) {
    return ofInstance[i].look(key, now, early);
  }

  public void fill(int i, int key, long now) {
    if (ofInstance[i] != null) {
      ofInstance[i].fill(key, now);
    }
  }

  public void evict(int i, int key) {
    if (ofInstance[i] != null) {
      ofInstance[i].evict(key);
    }
  }

  /** The room of an instance has changed. */
  public void changed(int i) {
    if (ofInstance[i] != null) {
      ofInstance[i].leave(rooms.now[i]);
    }
  }

  /** All keys of an instance are gone. */
  public void clear(int i) {
    if (ofInstance[i] != null) {
      ofInstance[i].clear();
    }
  }
}
