package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;

/**
 * The idle environments of nodes that make one for each call in flight: for each node the times at
 * which they fell idle, in a ring. The one used last is used next, so those of a peak grow old.
 */
public final class Environments {
  private final CompiledTopology net;
  private final long[][] idleSince;
  private final int[] first;
  private final int[] count;

  Environments(CompiledTopology net) {
    this.net = net;
    idleSince = new long[net.nodes.count][];
    first = new int[net.nodes.count];
    count = new int[net.nodes.count];
    for (int node = 0; node < net.nodes.count; node++) {
      idleSince[node] = net.deadlines.elastic[node] == null ? null : new long[16];
    }
  }

  /** Bytes of the environments of a node at most, with what is copied to make room for more. */
  public static long bytes(long atOnce) {
    return 3 * Long.BYTES * Math.max(16, Long.highestOneBit(Math.max(1, atOnce) * 2 - 1));
  }

  /** Takes an idle environment; false where none is warm and a new one has to start. */
  boolean take(int node, long now) {
    if (count[node] == 0) {
      return false;
    }
    int mask = idleSince[node].length - 1;
    int last = (first[node] + count[node] - 1) & mask;
    if (now - idleSince[node][last] > net.deadlines.elastic[node].keepWarm()) {
      count[node] = 0;
      return false;
    }
    count[node]--;
    return true;
  }

  /** An environment falls idle. */
  public void idle(int node, long now) {
    long[] ring = idleSince[node];
    int mask = ring.length - 1;
    while (count[node] > 0 && now - ring[first[node]] > net.deadlines.elastic[node].keepWarm()) {
      first[node] = (first[node] + 1) & mask;
      count[node]--;
    }
    if (count[node] == ring.length) {
      long[] larger = new long[2 * ring.length];
      for (int i = 0; i < ring.length; i++) {
        larger[i] = ring[(first[node] + i) & mask];
      }
      idleSince[node] = larger;
      first[node] = 0;
      mask = larger.length - 1;
    }
    idleSince[node][(first[node] + count[node]++) & mask] = now;
  }

  /** Environments that were idle last. */
  public int idle(int node) {
    return count[node];
  }

  /** All environments of a node are gone. */
  void clear(int node) {
    count[node] = 0;
  }
}
