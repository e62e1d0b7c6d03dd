package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** The state of every instance: busy slots, the queue for them, busy cores, the queue for those. */
final class Stations {
  final int[] busy;
  final int[] queueHead;
  final int[] queueTail;
  final int[] queueLength;

  /** The last of the waiting reads, where they go first. */
  private final int[] lastRead;

  /** Slots that there are, without those that have leaked. */
  final int[] slots;

  /** Slots that are held for nothing. */
  final int[] leaked;

  final int[] coresBusy;
  final int[] coreHead;
  final int[] coreTail;

  /** How many causes keep the instance down; 0: it is up. */
  final int[] down;

  /** How many of a node's instances there are, the first ones; others may come. */
  final int[] present;

  /** The instance of a node that takes its writes. */
  final int[] primary;

  /** Whose turn it is, by edge. */
  private final int[] turn;

  /** For callers that prefer their own zone; null without any. */
  private final Neighbours near;

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
    lastRead = new int[n];
    coresBusy = new int[n];
    leaked = new int[n];
    slots = new int[n];
    for (int i = 0; i < n; i++) {
      slots[i] = net.slots[net.nodeOf[i]];
    }
    coreHead = new int[n];
    coreTail = new int[n];
    down = new int[n];
    turn = new int[net.edges];
    near = net.local == null ? null : new Neighbours(net);
    present = new int[net.nodes];
    primary = net.firstInstance.clone();
    Arrays.fill(queueHead, -1);
    Arrays.fill(queueTail, -1);
    Arrays.fill(lastRead, -1);
    Arrays.fill(coreHead, -1);
    for (int node = 0; node < net.nodes; node++) {
      present[node] = net.scaling[node] == null ? net.instances[node] : net.scaling[node].first();
      tally.up.add(node, present[node], 0);
    }
  }

  /**
   * The instance that an attempt goes to: its key's, else the next in turn of those that fit.
   *
   * @param from the instance that calls
   */
  int pick(Kernel k, int c, int from) {
    int e = k.calls.edge(c);
    int node = net.to[e];
    int first = net.firstInstance[node];
    int count = present[node];
    if (count == 1) {
      return first;
    }
    if (net.cache[node] != null) {
      return first + KeyStores.shard(k.calls.key(c), count);
    }
    if (net.partitioned[node]) {
      return first + Partitions.of(k, node, k.calls.request(c), count);
    }
    int replicas = net.replicas[node];
    if (replicas > 0) {
      boolean write = k.calls.has(c, Calls.WRITE) || net.primary[e];
      if (write) {
        return primary[node];
      }
      if (primary[node] != first) {
        return reader(e, node);
      }
      first++;
      count = replicas;
    }
    if (net.local != null && net.local[e]) {
      return near.pick(this, e, first, count, net.placeOf[from]);
    }
    int next = turn[e];
    turn[e] = next + 1 >= count ? 0 : next + 1;
    return first + (next >= count ? 0 : next);
  }

  /** The next in turn of the replicas that are up, after one of them has become the primary. */
  private int reader(int e, int node) {
    int count = net.instances[node];
    int start = turn[e] < count ? turn[e] : 0;
    for (int j = 0; j < count; j++) {
      int at = start + j < count ? start + j : start + j - count;
      int i = net.firstInstance[node] + at;
      if (i != primary[node] && down[i] == 0) {
        turn[e] = at + 1;
        return i;
      }
    }
    return primary[node];
  }

  /** A call waits for a slot, where its discipline puts it. */
  void enqueue(Calls calls, int i, int c, long now) {
    int node = net.nodeOf[i];
    boolean first = net.readsFirst[node] && !calls.has(c, Calls.WRITE);
    int after = net.newestFirst[node] ? -1 : first ? lastRead[i] : queueTail[i];
    int before = after < 0 ? queueHead[i] : calls.next(after);
    calls.previous(c, after);
    calls.next(c, before);
    if (after < 0) {
      queueHead[i] = c;
    } else {
      calls.next(after, c);
    }
    if (before < 0) {
      queueTail[i] = c;
    } else {
      calls.previous(before, c);
    }
    if (first) {
      lastRead[i] = c;
    }
    queueLength[i]++;
    tally.waiting.add(node, 1, now);
  }

  /** The next call that waits for a slot. */
  int dequeue(Calls calls, int i, long now) {
    int c = queueHead[i];
    remove(calls, i, c, now);
    return c;
  }

  /** A call waits for a slot no longer. */
  void remove(Calls calls, int i, int c, long now) {
    int before = calls.previous(c);
    int after = calls.next(c);
    if (before < 0) {
      queueHead[i] = after;
    } else {
      calls.next(before, after);
    }
    if (after < 0) {
      queueTail[i] = before;
    } else {
      calls.previous(after, before);
    }
    if (lastRead[i] == c) {
      lastRead[i] = before;
    }
    queueLength[i]--;
    tally.waiting.add(net.nodeOf[i], -1, now);
  }

  /** Whether an instance is there; autoscaling may have taken it away. */
  boolean isPresent(int i) {
    int node = net.nodeOf[i];
    return i - net.firstInstance[node] < present[node];
  }

  void awaitCore(Calls calls, int i, int c) {
    calls.next(c, -1);
    if (coreHead[i] < 0) {
      coreHead[i] = c;
    } else {
      calls.next(coreTail[i], c);
    }
    coreTail[i] = c;
  }

  /** The call that has waited longest for a core; -1 without one. */
  int nextForCore(Calls calls, int i) {
    int c = coreHead[i];
    if (c >= 0) {
      coreHead[i] = calls.next(c);
    }
    return c;
  }

  /** Changes how many slots are held for nothing, and how many there are at most. */
  void limit(int i, int held, int most, long now) {
    int node = net.nodeOf[i];
    if (down[i] == 0) {
      tally.busy.add(node, held - leaked[i], now);
    }
    leaked[i] = held;
    slots[i] = Math.min(most, net.slots[node] - held);
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
    queueTail[i] = -1;
    lastRead[i] = -1;
    coreHead[i] = -1;
  }
}
