package dev.sysdesign.engine.kernel.record;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;

/**
 * What every call asks of the node that it comes to, side by side. Most of what a {@link
 * CompiledTopology} may know of a node is the matter of few; a bit for each of those tells whether
 * to look further.
 */
public final class NodeRecords extends TraitRecords {
  /** The bits of what a node does once its own work is done: those of a station and so on. */
  public static final int ARCHETYPE = 7;

  /** A limit stands at its door, its own or an imposed one; changes. */
  public static final int GUARDED = 1 << 3;

  /** It rejects calls before its slots are used up. */
  public static final int SHEDS = 1 << 4;

  /** Calls wait for a slot for a limited time. */
  public static final int PATIENT = 1 << 5;

  /** Work takes the time of moving bytes too. */
  public static final int TRANSFERS = 1 << 6;

  /** It makes an environment for each call. */
  public static final int ELASTIC = 1 << 7;

  /** Something makes its work longer or stops it; changes. */
  public static final int STRAINED = 1 << 8;

  /** Its cores are limited. */
  public static final int CORES = 1 << 9;

  /** Calls may fail after their work; changes. */
  public static final int DOUBTFUL = 1 << 10;

  /** It has replicas, is one, or has a node that is. */
  public static final int REPLICATED = 1 << 11;

  /** A call holds its slot during the calls that it makes. */
  public static final int HOLDS_SLOT = 1 << 12;

  /** It has edges of its own. */
  public static final int CALLS = 1 << 13;

  /** Brokers hand messages to it. */
  public static final int FED = 1 << 14;

  /** A failed call of it leaves its other calls alone. */
  public static final int INDEPENDENT = 1 << 15;

  private static final int FIRST = 1;
  private static final int PRESENT = 2;
  private static final int QUEUE = 3;
  private static final int SHED_AT = 4;
  private static final int CORE_COUNT = 5;

  public NodeRecords(CompiledTopology net) {
    super(net.nodes.count);
    for (int node = 0; node < net.nodes.count; node++) {
      int at = node * INTS;
      traits(node, traits(net, node));
      ints[at + FIRST] = net.nodes.firstInstance[node];
      ints[at + PRESENT] =
          net.nodes.scaling[node] == null
              ? net.nodes.instances[node]
              : net.nodes.scaling[node].first();
      ints[at + QUEUE] = net.nodes.queue[node];
      ints[at + SHED_AT] = net.nodes.shedAt[node];
      ints[at + CORE_COUNT] = net.nodes.cores[node];
    }
    for (int i = 0; i < net.nodes.nodeOf.length; i++) {
      set(net.nodes.nodeOf[i], FED, has(net.nodes.nodeOf[i], FED) || net.brokers.feeds[i] != null);
    }
  }

  private static int traits(CompiledTopology net, int node) {
    return net.nodes.archetype[node]
        | bit(SHEDS, net.nodes.shedAt[node] != Nodes.NO_LIMIT)
        | bit(PATIENT, net.nodes.patience[node] != null)
        | bit(TRANSFERS, net.nodes.transfer[node] != null)
        | bit(ELASTIC, net.deadlines.elastic[node] != null)
        | bit(CORES, net.nodes.cores[node] != Nodes.NO_LIMIT)
        | bit(REPLICATED, net.nodes.replicated[node])
        | bit(HOLDS_SLOT, net.nodes.holdsSlot[node])
        | bit(CALLS, net.edges.calls[node])
        | bit(INDEPENDENT, net.nodes.independent[node]);
  }

  /** Its first instance. */
  public int first(int node) {
    return ints[node * INTS + FIRST];
  }

  /** How many of its instances there are, the first ones; others may come. */
  public int present(int node) {
    return ints[node * INTS + PRESENT];
  }

  public void present(int node, int count) {
    ints[node * INTS + PRESENT] = count;
  }

  /** Calls that may wait for a slot of an instance. */
  public int queue(int node) {
    return ints[node * INTS + QUEUE];
  }

  /** Busy slots of an instance at which it rejects calls, where it {@link #SHEDS}. */
  public int shedAt(int node) {
    return ints[node * INTS + SHED_AT];
  }

  /** Cores of an instance, where it has {@link #CORES}. */
  public int cores(int node) {
    return ints[node * INTS + CORE_COUNT];
  }
}
