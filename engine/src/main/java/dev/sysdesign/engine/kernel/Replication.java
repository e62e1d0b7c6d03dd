package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.kernel.compiled.CacheSpec;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.keys.KeyStore;
import dev.sysdesign.engine.kernel.keys.KeyStores;
import dev.sysdesign.engine.kernel.record.Calls;
import java.util.ArrayList;
import java.util.List;

/** What replicas do not know yet: the keys that were written less than their node's lag ago. */
public final class Replication {
  /** Keys remembered at most; beyond, the oldest are forgotten and their reads count as fresh. */
  private static final int MOST = 1 << 17;

  private static final int[] NOBODY = {};

  private final CompiledTopology net;
  private final KeyStore[] recent;
  private final List<Lagging> lagging = new ArrayList<>();

  /** Writes that replicas do not see for a time. */
  public static final class Lagging {
    private final int node;
    private final AffectedCalls hits;
    private final KeyStore unseen;

    public Lagging(int node, long nanos, AffectedCalls hits) {
      this.node = node;
      this.hits = hits;
      unseen = new KeyStore(spec(nanos), 0, MOST);
    }
  }

  /** The nodes that get the writes of a node: those that are its replicas, and it itself. */
  private final int[][] followers;

  /**
   * All replicas know everything.
   *
   * @param unknown whether keys will be written that no client draws
   */
  Replication(CompiledTopology net, boolean unknown) {
    this.net = net;
    int distinct = distinct(net, unknown);
    recent = new KeyStore[net.nodes.count];
    followers = new int[net.nodes.count][];
    for (int node = 0; node < net.nodes.count; node++) {
      if (lags(net, node)) {
        recent[node] = new KeyStore(spec(net.nodes.lag[node]), 0, distinct);
      }
      followers[node] = net.nodes.replicated[node] ? followers(node) : NOBODY;
    }
  }

  /** Bytes of what replicas do not know. */
  public static long bytes(CompiledTopology net, boolean unknown) {
    long bytes = 0;
    for (int node = 0; node < net.nodes.count; node++) {
      bytes +=
          lags(net, node) ? KeyStore.bytes(spec(net.nodes.lag[node]), distinct(net, unknown)) : 0;
    }
    return bytes;
  }

  /** Bytes of a fault by which replicas know less. */
  public static long bytesOfLag() {
    return KeyStore.bytes(spec(0), MOST);
  }

  private static CacheSpec spec(long lag) {
    return new CacheSpec(MOST, Math.max(1, lag), Eviction.FIFO);
  }

  private static int distinct(CompiledTopology net, boolean unknown) {
    return unknown ? MOST : 1 + KeyStores.drawn(net);
  }

  private static boolean lags(CompiledTopology net, int node) {
    return net.nodes.lag[node] > 0
        && (net.nodes.replicas[node] > 0 || net.nodes.sourceOf[node] >= 0);
  }

  private int[] followers(int node) {
    List<Integer> all = new ArrayList<>();
    for (int other = 0; other < net.nodes.count; other++) {
      boolean itself = other == node && net.nodes.sourceOf[node] < 0;
      if ((itself || net.nodes.sourceOf[other] == node) && lags(net, other)) {
        all.add(other);
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  public void add(Lagging fault) {
    lagging.add(fault);
  }

  public void remove(Lagging fault) {
    lagging.remove(fault);
  }

  private boolean isUnseen(Kernel k, int c, int node, int key) {
    for (int n = 0; n < lagging.size(); n++) {
      Lagging fault = lagging.get(n);
      if (fault.node == node
          && fault.unseen.lookUp(key, k.agenda.now)
          && fault.hits.hitRequest(k, c)) {
        return true;
      }
    }
    return recent[node] != null && recent[node].lookUp(key, k.agenda.now);
  }

  /**
   * A call has done its work at an instance of a node with replicas, or of one that others are
   * replicas of.
   *
   * @return whether that was possible: a replica takes no writes
   */
  boolean served(Kernel k, int c, int node) {
    int key = k.requests.key(k.calls.request(c));
    if (k.calls.has(c, Calls.WRITE)) {
      for (int follower : followers[node]) {
        recent[follower].fill(key, k.agenda.now);
      }
      for (int n = 0; n < lagging.size(); n++) {
        Lagging fault = lagging.get(n);
        if (fault.node == node || net.nodes.sourceOf[fault.node] == node) {
          fault.unseen.fill(key, k.agenda.now);
        }
      }
      return net.nodes.sourceOf[node] < 0;
    }
    k.tally.reads[node]++;
    boolean replica =
        net.nodes.sourceOf[node] >= 0 || k.calls.instance(c) != k.instances.primary[node];
    if (replica && isUnseen(k, c, node, key)) {
      k.tally.stale[node]++;
    }
    return true;
  }
}
