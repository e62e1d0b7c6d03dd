package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Mix;

/**
 * Callers that stay at one part of a node until they have sent it so many bytes, as Kafka's
 * producers do with records without keys: then they go on to any part, maybe the same (KIP-794).
 */
final class StickyTurns {
  private final Network net;
  private final int[] first;
  private final long[] turn;
  private final double[] sent;

  StickyTurns(Network net) {
    this.net = net;
    first = new int[net.edges];
    int entries = 0;
    for (int e = 0; e < net.edges; e++) {
      first[e] = entries;
      entries += net.sticky[net.to[e]] > 0 ? net.instances[net.from[e]] : 0;
    }
    turn = new long[entries];
    sent = new double[entries];
  }

  /**
   * The part that a call goes to.
   *
   * @param from the instance that calls
   * @param count of parts
   */
  int part(Kernel k, int c, int e, int from, int count) {
    int node = net.to[e];
    boolean own = net.nodeOf[from] == net.from[e];
    int entry = first[e] + (own ? from - net.firstInstance[net.from[e]] : 0);
    if (sent[entry] >= net.sticky[node]) {
      sent[entry] = 0;
      turn[entry]++;
    }
    sent[entry] += k.links.bytes(k, c, false);
    long key = Mix.mix(net.routeKey[node] ^ net.routeKey[net.from[e]] + entry - first[e]);
    return Mix.below(Mix.mix(key + turn[entry] * Mix.GOLDEN), count);
  }
}
