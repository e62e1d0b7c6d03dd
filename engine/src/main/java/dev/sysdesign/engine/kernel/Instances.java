package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.record.InstanceRecords;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.kernel.tally.Tally;

/** The state of every instance: busy slots, the queue for them, busy cores, the queue for those. */
public final class Instances extends InstanceRecords {
  /** The instance of a node that takes its writes. */
  final int[] primary;

  /** For callers that prefer their own zone; null without any. */
  private final ZoneAffinity near;

  private final StickyPartitions sticky;

  private final CompiledTopology net;
  private final NodeRecords nodes;
  private final EdgeRecords edges;
  private final Tally tally;

  Instances(CompiledTopology net, NodeRecords nodes, EdgeRecords edges, Tally tally) {
    super(net);
    this.net = net;
    this.nodes = nodes;
    this.edges = edges;
    this.tally = tally;
    near = net.edges.local == null ? null : new ZoneAffinity(net);
    sticky = new StickyPartitions(net);
    primary = net.nodes.firstInstance.clone();
    for (int node = 0; node < net.nodes.count; node++) {
      tally.up(node, nodes.present(node), 0);
    }
  }

  /**
   * The instance that an attempt goes to: its key's, else the next in turn of those that fit.
   *
   * @param from the instance that calls
   */
  int pick(Kernel k, int c, int from) {
    int e = k.calls.edge(c);
    return pick(k, c, e, edges.traits(e), from);
  }

  /** The same for an edge that is known. */
  int pick(Kernel k, int c, int e, int traits, int from) {
    int first = edges.first(e);
    int count = nodes.present(edges.to(e));
    if (count == 1) {
      return first;
    }
    if ((traits & (EdgeRecords.OWN_CHOICE | EdgeRecords.LOCAL)) != 0) {
      return named(k, c, e, from);
    }
    return first + edges.turn(e, count);
  }

  /** The instance for what is called for, or near the caller. */
  private int named(Kernel k, int c, int e, int from) {
    int node = edges.to(e);
    int first = edges.first(e);
    int count = nodes.present(node);
    if (net.nodes.cache[node] != null) {
      return first + KeyStores.shard(k.calls.key(c), count);
    }
    if (net.nodes.partitioned[node]) {
      int request = k.calls.request(c);
      return k.requests.key(request) != 0
              || net.nodes.sticky[node] == 0
              || Partitions.isHot(k, node, request)
          ? first + Partitions.of(k, node, request, count)
          : first + Partitions.cold(k, node, request, sticky.part(k, c, e, from, count), count);
    }
    int replicas = net.nodes.replicas[node];
    if (replicas > 0) {
      boolean write = k.calls.has(c, Calls.WRITE) || net.edges.primary[e];
      if (write) {
        return primary[node];
      }
      if (primary[node] != first) {
        return reader(e, node);
      }
      first++;
      count = replicas;
    }
    if (edges.has(e, EdgeRecords.LOCAL)) {
      return near.pick(this, e, first, count, net.nodes.placeOf[from]);
    }
    return first + edges.turn(e, count);
  }

  /** The next in turn of the replicas that are up, after one of them has become the primary. */
  private int reader(int e, int node) {
    int count = net.nodes.instances[node];
    int start = edges.turn(e) < count ? edges.turn(e) : 0;
    for (int j = 0; j < count; j++) {
      int at = start + j < count ? start + j : start + j - count;
      int i = net.nodes.firstInstance[node] + at;
      if (i != primary[node] && down(i) == 0) {
        edges.turnTo(e, at + 1);
        return i;
      }
    }
    return primary[node];
  }

  /** A call waits for a slot, where its discipline puts it. */
  void enqueue(Calls calls, int i, int c, long now) {
    int node = node(i);
    boolean first = net.nodes.readsFirst[node] && !calls.has(c, Calls.WRITE);
    int after = net.nodes.newestFirst[node] ? -1 : first ? lastRead(i) : tail(i);
    int before = after < 0 ? head(i) : calls.next(after);
    calls.previous(c, after);
    calls.next(c, before);
    if (after < 0) {
      head(i, c);
    } else {
      calls.next(after, c);
    }
    if (before < 0) {
      tail(i, c);
    } else {
      calls.previous(before, c);
    }
    if (first) {
      lastRead(i, c);
    }
    waiting(i, waiting(i) + 1);
    tally.waiting.add(node, 1, now);
  }

  /** The next call that waits for a slot. */
  int dequeue(Calls calls, int i, long now) {
    int c = head(i);
    remove(calls, i, c, now);
    return c;
  }

  /** A call waits for a slot no longer. */
  void remove(Calls calls, int i, int c, long now) {
    int before = calls.previous(c);
    int after = calls.next(c);
    if (before < 0) {
      head(i, after);
    } else {
      calls.next(before, after);
    }
    if (after < 0) {
      tail(i, before);
    } else {
      calls.previous(after, before);
    }
    if (lastRead(i) == c) {
      lastRead(i, before);
    }
    waiting(i, waiting(i) - 1);
    tally.waiting.add(node(i), -1, now);
  }

  /** Whether an instance is there; autoscaling may have taken it away. */
  boolean isPresent(int i) {
    int node = node(i);
    return i - nodes.first(node) < nodes.present(node);
  }

  void awaitCore(Calls calls, int i, int c, long now) {
    calls.awaitsCoreSince(c, now);
    tally.cores.more(node(i), 1, now);
    calls.next(c, -1);
    if (coreHead(i) < 0) {
      coreHead(i, c);
      calls.previous(c, -1);
    } else {
      calls.next(coreTail(i), c);
      calls.previous(c, coreTail(i));
    }
    coreTail(i, c);
  }

  /** The call that has waited longest for a core; -1 without one. */
  int nextForCore(Calls calls, int i, long now) {
    int c = coreHead(i);
    if (c >= 0) {
      leaveCoreQueue(calls, i, c, now);
      tally.cores.waited(node(i), now - calls.awaitsCoreSince(c));
    }
    return c;
  }

  /** A call waits for a core no longer. */
  void leaveCoreQueue(Calls calls, int i, int c, long now) {
    int before = calls.previous(c);
    int after = calls.next(c);
    if (before < 0) {
      coreHead(i, after);
    } else {
      calls.next(before, after);
    }
    if (after < 0) {
      coreTail(i, before);
    } else {
      calls.previous(after, before);
    }
    tally.cores.more(node(i), -1, now);
  }

  /** Changes how many slots are held for nothing, and how many there are at most. */
  void limit(int i, int held, int most, long now) {
    int node = node(i);
    if (down(i) == 0) {
      tally.busy.add(node, held - leaked(i), now);
    }
    leaked(i, held);
    slots(i, Math.min(most, net.nodes.slots[node] - held));
  }
}
