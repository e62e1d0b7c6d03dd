package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.random.Mix;

/**
 * Callers that stay at one part of a node until they have sent it so many bytes, as Kafka's
 * producers do with records without keys: then they go on to any part, maybe the same (KIP-794).
 */
final class StickyPartitions {
  private final CompiledTopology net;
  private final int[] first;
  private final long[] turn;
  private final double[] sent;

  StickyPartitions(CompiledTopology net) {
    this.net = net;
    first = new int[net.edges.count];
    int entries = 0;
    for (int e = 0; e < net.edges.count; e++) {
      first[e] = entries;
      entries += net.nodes.sticky[net.edges.to[e]] > 0 ? net.nodes.instances[net.edges.from[e]] : 0;
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
    int node = net.edges.to[e];
    boolean own = net.nodes.nodeOf[from] == net.edges.from[e];
    int entry = first[e] + (own ? from - net.nodes.firstInstance[net.edges.from[e]] : 0);
    if (sent[entry] >= net.nodes.sticky[node]) {
      sent[entry] = 0;
      turn[entry]++;
    }
    sent[entry] += k.paths.bytes(k, c, false);
    long key = Mix.mix(k.draws.route[node] ^ k.draws.route[net.edges.from[e]] + entry - first[e]);
    return Mix.below(Mix.mix(key + turn[entry] * Mix.GOLDEN), count);
  }
}
