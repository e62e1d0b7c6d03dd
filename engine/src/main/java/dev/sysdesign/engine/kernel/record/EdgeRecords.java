package dev.sysdesign.engine.kernel.record;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;

/**
 * What every message asks of its edge, side by side. Most of what a {@link CompiledTopology} may
 * know of an edge is the matter of few; a bit for each of those tells whether to look further.
 */
public final class EdgeRecords extends TraitRecords {
  /** Behind it stands a cache whose callers look behind it themselves. */
  public static final int ASIDE = 1;

  /** It leads to a resolver. */
  public static final int NAMED = 1 << 1;

  /** Its caller has a breaker, a pool, a retry budget or hedges. */
  public static final int POLICY = 1 << 2;

  /** It leads to a cache, of which a key is asked. */
  public static final int KEYED = 1 << 3;

  /** Its calls have a timeout. */
  public static final int TIMED = 1 << 4;

  /** Its messages need more than a constant time; changes. */
  public static final int TROUBLED = 1 << 5;

  /** Its callee acknowledges a call and goes on by itself. */
  public static final int TAKEN_OVER = 1 << 6;

  /** Another edge is called when it has failed. */
  public static final int FALLBACK = 1 << 7;

  /** What it did can be taken back. */
  public static final int UNDONE = 1 << 8;

  /** The instance follows from what is called for. */
  public static final int OWN_CHOICE = 1 << 9;

  /** Instances of the caller's own zone are preferred. */
  public static final int LOCAL = 1 << 10;

  /** The way is not the same between all its instances, or leaves a zone. */
  public static final int SPREAD = 1 << 11;

  /** Its calls are reads, or writes, whatever the request is. */
  public static final int READS = 1 << 12;

  public static final int WRITES = 1 << 13;

  /** Its timeout is that of the edge over which its caller asked for a name. */
  public static final int ASKED_TIMEOUT = 1 << 14;

  private static final int TO = 1;
  private static final int FIRST = 2;
  private static final int DELAY = 3;
  private static final int TIMER = 4;
  private static final int TURN = 5;

  public EdgeRecords(CompiledTopology net) {
    super(net.edges.count);
    for (int e = 0; e < net.edges.count; e++) {
      int at = e * INTS;
      traits(e, traits(net, e));
      ints[at + TO] = net.edges.to[e];
      ints[at + FIRST] = net.nodes.firstInstance[net.edges.to[e]];
      ints[at + DELAY] = net.distances.delayOf[e * net.distances.places * net.distances.places];
      ints[at + TIMER] = net.edges.timer[e];
    }
  }

  private static int traits(CompiledTopology net, int e) {
    int to = net.edges.to[e];
    boolean named = net.routes.resolver[to] != null;
    return bit(ASIDE, net.edges.asideOf[e] >= 0)
        | bit(NAMED, named)
        | bit(POLICY, net.policies.policy[e] != null)
        | bit(KEYED, net.nodes.archetype[to] == Nodes.CACHE)
        | bit(TIMED, net.edges.timer[e] >= 0 || net.names.isTimed(net.edges, e))
        | bit(ASKED_TIMEOUT, net.names.isTimed(net.edges, e))
        | bit(TROUBLED, net.policies.troubled[e])
        | bit(TAKEN_OVER, (net.edges.handOver[e] || net.nodes.accepts[to]) && !named)
        | bit(FALLBACK, net.policies.fallback[e] >= 0)
        | bit(UNDONE, net.policies.undoBit[e] != 0)
        | bit(OWN_CHOICE, net.nodes.ownChoice(to))
        | bit(LOCAL, net.edges.local != null && net.edges.local[e])
        | bit(SPREAD, isSpread(net, e))
        | bit(READS, net.edges.kind[e] == 1)
        | bit(WRITES, net.edges.kind[e] == 2);
  }

  private static boolean isSpread(CompiledTopology net, int e) {
    int square = net.distances.places * net.distances.places;
    for (int i = 0; i < square; i++) {
      if (net.distances.crosses[i]
          || net.distances.delayOf[e * square + i] != net.distances.delayOf[e * square]) {
        return true;
      }
    }
    return false;
  }

  /** The node that it leads to. */
  public int to(int e) {
    return ints[e * INTS + TO];
  }

  /** The first instance of that node. */
  public int first(int e) {
    return ints[e * INTS + FIRST];
  }

  /** The delay of one way where it is not {@link #SPREAD}; -1: none. */
  public int delay(int e) {
    return ints[e * INTS + DELAY];
  }

  /** The timer of its timeout, where it is {@link #TIMED}. */
  public int timer(int e) {
    return ints[e * INTS + TIMER];
  }

  /** The place of the instance whose turn it is, of so many; then it is the next one's. */
  public int turn(int e, int count) {
    int at = e * INTS + TURN;
    int next = ints[at];
    ints[at] = next + 1 >= count ? 0 : next + 1;
    return next >= count ? 0 : next;
  }

  /** Whose turn it is, where some cannot be taken. */
  public int turn(int e) {
    return ints[e * INTS + TURN];
  }

  public void turnTo(int e, int place) {
    ints[e * INTS + TURN] = place;
  }
}
