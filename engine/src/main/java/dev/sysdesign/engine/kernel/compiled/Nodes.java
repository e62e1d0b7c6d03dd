package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Zipf;

/** The nodes, in name order, and their instances, those of a node together. */
public final class Nodes {
  // What a node does once its own work is done.
  public static final byte SOURCE = 0;
  public static final byte STATION = 1;
  public static final byte ROUTER = 2;
  public static final byte CACHE = 3;
  public static final byte SCATTER = 4;
  public static final byte RESOLVER = 5;
  public static final byte BUFFER = 6;

  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public final int count;
  public final byte[] archetype;
  public final int[] firstInstance;
  public final int[] instances;
  public final int[] replicas;

  /** How instances come and go; null: they stay. */
  public final LoadRules.Scaling[] scaling;

  // Instances.
  public final int[] nodeOf;
  public final int[] placeOf;

  /** Whether the instances of a node answer from near whoever asks. */
  public final boolean[] everywhere;

  /** Whether the file says in which zones a node stands. */
  public final boolean[] zoneSaid;

  // Limits.
  public final int[] slots;
  public final int[] queue;

  /** Busy slots of an instance at which it rejects calls. */
  public final int[] shedAt;

  /** The cause of failure of a call for which there is no place in the queue. */
  public final int[] fullCause;

  public final RateLimitSpec[] rateLimit;

  /** Whether a call holds its slot during the calls that it makes. */
  public final boolean[] holdsSlot;

  public final boolean[] newestFirst;
  public final boolean[] readsFirst;

  /** How long a call waits for a slot; null: for ever. */
  public final Law[] patience;

  // Work.
  public final Law[] readWork;
  public final Law[] writeWork;
  public final double[] cpu;
  public final int[] cores;
  public final boolean[] sharesCores;
  public final double[] errorRate;

  /** How work grows with the load of an instance; null: it does not. */
  public final LoadRules.Slowdown[] slowdown;

  /** Nanoseconds to move the bytes of a call, by node and then class × 2 + write; null: none. */
  public final long[][] transfer;

  // Caches.
  public final CacheSpec[] cache;
  public final boolean[] aside;
  public final boolean[] failOpen;
  public final double[] hitRatio;
  public final Zipf[] ownKeys;

  /** Whether a write fills a cache, and whether it does so before the store has it. */
  public final boolean[] fillsOnWrite;

  public final boolean[] writesBehind;

  // Parts, replicas and messages.
  /** Whether an instance is chosen by the request and not by its caller. */
  public final boolean[] partitioned;

  /** The law of the load over the parts of a partitioned node; null: by the requests' keys. */
  public final Zipf[] skew;

  /** Bytes after which a caller goes on to another part of a node; 0: each call by itself. */
  public final double[] sticky;

  public final ScatterSpec[] scatter;

  /** How much later replicas see a write. */
  public final long[] lag;

  /** Whether a node has replicas, is one, or has a node that is. */
  public final boolean[] replicated;

  /** The node that all instances of a node are replicas of; -1: none. */
  public final int[] sourceOf;

  /** Who takes the place of a primary that went down; null: nobody. */
  public final Archetype.Takeover[] takeover;

  /** Messages that an instance takes from brokers beyond its slots. */
  public final int[] ahead;

  /** Deliveries of a message to this consumer at most; 0: no limit. */
  public final int[] mostReceives;

  /** Whether a node accepts what it gets at once, and goes on by itself. */
  public final boolean[] accepts;

  /** Whether a failed call of a node leaves its other calls alone. */
  public final boolean[] independent;

  /** Nodes of which nothing is said yet. */
  Nodes(int n, int[] nodeOf, int[] placeOf) {
    count = n;
    this.nodeOf = nodeOf;
    this.placeOf = placeOf;
    archetype = new byte[n];
    firstInstance = new int[n];
    instances = new int[n];
    replicas = new int[n];
    scaling = new LoadRules.Scaling[n];
    everywhere = new boolean[n];
    zoneSaid = new boolean[n];
    slots = new int[n];
    queue = new int[n];
    shedAt = new int[n];
    fullCause = new int[n];
    rateLimit = new RateLimitSpec[n];
    holdsSlot = new boolean[n];
    newestFirst = new boolean[n];
    readsFirst = new boolean[n];
    patience = new Law[n];
    readWork = new Law[n];
    writeWork = new Law[n];
    cpu = new double[n];
    cores = new int[n];
    sharesCores = new boolean[n];
    errorRate = new double[n];
    slowdown = new LoadRules.Slowdown[n];
    transfer = new long[n][];
    cache = new CacheSpec[n];
    aside = new boolean[n];
    failOpen = new boolean[n];
    hitRatio = new double[n];
    ownKeys = new Zipf[n];
    fillsOnWrite = new boolean[n];
    writesBehind = new boolean[n];
    partitioned = new boolean[n];
    skew = new Zipf[n];
    sticky = new double[n];
    scatter = new ScatterSpec[n];
    lag = new long[n];
    replicated = new boolean[n];
    sourceOf = new int[n];
    takeover = new Archetype.Takeover[n];
    ahead = new int[n];
    mostReceives = new int[n];
    accepts = new boolean[n];
    independent = new boolean[n];
  }

  /** Whether the instance for a call follows from the call, so that no router can choose it. */
  public boolean ownChoice(int node) {
    return partitioned[node] || replicas[node] > 0 || cache[node] != null;
  }
}
