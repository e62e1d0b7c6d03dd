package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.random.Mix;

/** Which part of a partitioned node a request belongs to: always the same one. */
final class Partitions {
  private Partitions() {}

  /** Whether a request belongs to the part that is hot now, if there is one. */
  static boolean isHot(Kernel k, int node, int request) {
    double share = k.hot.now[node];
    if (share == 0) {
      return false;
    }
    long bits = Mix.mix(k.draws.route[node] ^ k.requests.identity(request));
    return Mix.unit(Mix.again(bits)) < share;
  }

  /** The part, from 0 to below {@code count}. */
  static int of(Kernel k, int node, int request, int count) {
    if (count == 1) {
      return 0;
    }
    if (isHot(k, node, request)) {
      return 0;
    }
    return cold(k, node, request, usual(k, node, request, count), count);
  }

  private static int usual(Kernel k, int node, int request, int count) {
    int key = k.requests.key(request);
    if (k.nodes.skew[node] == null && key != 0) {
      return KeyStores.shard(key, count);
    }
    long bits = Mix.mix(k.draws.route[node] ^ k.requests.identity(request));
    return k.nodes.skew[node] == null ? Mix.below(bits, count) : k.nodes.skew[node].rank(bits) - 1;
  }

  /**
   * The part of what is not hot: what belongs to the hot one otherwise goes to the others, so that
   * the hot one has its share and no more.
   */
  static int cold(Kernel k, int node, int request, int part, int count) {
    if (part != 0 || count == 1 || k.hot.now[node] == 0) {
      return part;
    }
    long bits = Mix.mix(k.draws.route[node] ^ k.requests.identity(request));
    return 1 + Mix.below(Mix.again(Mix.again(bits)), count - 1);
  }
}
