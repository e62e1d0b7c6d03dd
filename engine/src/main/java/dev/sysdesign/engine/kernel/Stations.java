package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** The state of every instance: busy slots, the queue for them, busy cores, the queue for those. */
final class Stations {
  final int[] busy;
  final int[] queueHead;
  final int[] queueTail;
  final int[] queueLength;
  final int[] coresBusy;
  final int[] coreHead;
  final int[] coreTail;

  /** How many causes keep the instance down; 0: it is up. */
  final int[] down;

  /** Whose turn it is, by edge. */
  private final int[] turn;

  private final Network net;
  private final Tally tally;

  Stations(Network net, Tally tally) {
    this.net = net;
    this.tally = tally;
    int n = net.nodeOf.length;
    busy = new int[n];
    queueHead = new int[n];
    queueTail = new int[n];
    queueLength = new int[n];
    coresBusy = new int[n];
    coreHead = new int[n];
    coreTail = new int[n];
    down = new int[n];
    turn = new int[net.edges];
    Arrays.fill(queueHead, -1);
    Arrays.fill(coreHead, -1);
    for (int node = 0; node < net.nodes; node++) {
      tally.up.add(node, net.instances[node], 0);
    }
  }

  /** The instance that an attempt goes to: its key's, else the next in turn of those that fit. */
  int pick(Kernel k, int c) {
    int e = k.calls.edge[c];
    int node = net.to[e];
    int first = net.firstInstance[node];
    int count = net.instances[node];
    if (count == 1) {
      return first;
    }
    if (net.cache[node] != null) {
      return first + KeyStores.shard(k.calls.key[c], count);
    }
    if (net.partitioned[node]) {
      return first + Partitions.of(k, node, k.calls.request[c], count);
    }
    int replicas = net.replicas[node];
    if (replicas > 0) {
      boolean write = (k.calls.flags[c] & Calls.WRITE) != 0;
      first += write ? 0 : count - replicas;
      count = write ? count - replicas : replicas;
    }
    int next = turn[e];
    turn[e] = next + 1 >= count ? 0 : next + 1;
    return first + (next >= count ? 0 : next);
  }

  void enqueue(Calls calls, int i, int c, long now) {
    int node = net.nodeOf[i];
    if (queueLength[i]++ == 0) {
      queueHead[i] = c;
      queueTail[i] = c;
      calls.next[c] = -1;
    } else if (net.newestFirst[node]) {
      calls.next[c] = queueHead[i];
      queueHead[i] = c;
    } else {
      calls.next[queueTail[i]] = c;
      queueTail[i] = c;
      calls.next[c] = -1;
    }
    tally.waiting.add(node, 1, now);
  }

  int dequeue(Calls calls, int i, long now) {
    int c = queueHead[i];
    queueHead[i] = calls.next[c];
    queueLength[i]--;
    tally.waiting.add(net.nodeOf[i], -1, now);
    return c;
  }

  void awaitCore(Calls calls, int i, int c) {
    calls.next[c] = -1;
    if (coreHead[i] < 0) {
      coreHead[i] = c;
    } else {
      calls.next[coreTail[i]] = c;
    }
    coreTail[i] = c;
  }

  /** The call that has waited longest for a core; -1 without one. */
  int nextForCore(Calls calls, int i) {
    int c = coreHead[i];
    if (c >= 0) {
      coreHead[i] = calls.next[c];
    }
    return c;
  }

  /** Forgets all calls of an instance that went down. */
  void empty(int i, long now) {
    int node = net.nodeOf[i];
    tally.busy.add(node, -busy[i], now);
    tally.waiting.add(node, -queueLength[i], now);
    tally.computing.add(node, -coresBusy[i], now);
    busy[i] = 0;
    queueLength[i] = 0;
    coresBusy[i] = 0;
    queueHead[i] = -1;
    coreHead[i] = -1;
  }
}
