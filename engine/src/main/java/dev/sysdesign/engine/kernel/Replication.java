package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Eviction;

/** What replicas do not know yet: the keys of a node that were written less than its lag ago. */
final class Replication {
  /** Keys remembered at most; beyond, the oldest are forgotten and their reads count as fresh. */
  private static final int MOST = 1 << 17;

  private final Network net;
  private final KeyStore[] recent;

  Replication(Network net) {
    this.net = net;
    recent = new KeyStore[net.nodes];
    for (int node = 0; node < net.nodes; node++) {
      if (net.lag[node] > 0 && net.replicas[node] > 0) {
        recent[node] = new KeyStore(new Network.CacheSpec(MOST, net.lag[node], Eviction.FIFO));
      }
    }
  }

  /** A call has done its work at an instance of a node with replicas. */
  void served(Kernel k, int c, int node) {
    int key = k.requests.key[k.calls.request[c]];
    if ((k.calls.flags[c] & Calls.WRITE) != 0) {
      if (recent[node] != null) {
        recent[node].fill(key, k.agenda.now);
      }
      return;
    }
    k.tally.reads[node]++;
    int number = k.calls.instance[c] - net.firstInstance[node];
    boolean replica = number >= net.instances[node] - net.replicas[node];
    if (replica && recent[node] != null && recent[node].lookUp(key, k.agenda.now)) {
      k.tally.stale[node]++;
    }
  }
}
