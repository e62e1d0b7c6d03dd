package dev.sysdesign.engine.kernel;

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
    long bits = Mix.mix(k.net.routeKey[node] ^ k.requests.identity(request));
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
    int key = k.requests.key(request);
    if (k.net.skew[node] == null && key != 0) {
      return KeyStores.shard(key, count);
    }
    long bits = Mix.mix(k.net.routeKey[node] ^ k.requests.identity(request));
    return k.net.skew[node] == null ? Mix.below(bits, count) : k.net.skew[node].rank(bits) - 1;
  }
}
