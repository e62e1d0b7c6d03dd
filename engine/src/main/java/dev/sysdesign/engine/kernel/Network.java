package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Zipf;

/**
 * A topology compiled into primitive arrays: nodes (components), instances, edges, flows (a request
 * class of a client) and programs. Immutable once built.
 */
final class Network {
  /** What a node does once its own work is done. */
  static final byte SOURCE = 0;

  static final byte STATION = 1;
  static final byte ROUTER = 2;
  static final byte CACHE = 3;

  /** The empty program. */
  static final int NOTHING_MORE = 0;

  static final int NO_LIMIT = Integer.MAX_VALUE;

  // Nodes, in name order.
  int nodes;
  byte[] archetype;
  int[] firstInstance;
  int[] instances;
  int[] replicas;
  int[] slots;
  int[] queue;
  boolean[] newestFirst;
  Law[] readWork;
  Law[] writeWork;
  double[] cpu;
  int[] cores;
  double[] errorRate;
  boolean[] holdsSlot;
  boolean[] aside;
  boolean[] failOpen;
  double[] hitRatio;
  Zipf[] ownKeys;
  RouterSpec[] router;
  CacheSpec[] cache;
  long[] workKey;
  long[] errorKey;
  long[] hitKey;
  long[] routeKey;
  long[] keyKey;

  // Instances, those of a node together.
  int[] nodeOf;
  int[] placeOf;

  // Edges, in the order of the topology.
  int edges;
  int[] from;
  int[] to;
  boolean[] handOver;
  byte[] kind;
  int[] timer;
  int[] retries;
  BackOff[] backOff;
  long[] guardKey;
  long[] backOffKey;
  int[] asideOf;

  /**
   * Index into {@link #delays} by edge × place of the caller × place of the callee; -1: no delay.
   */
  int[] delayOf;

  int places;

  /** Whether a message between two places leaves its zone, by place × place. */
  boolean[] crosses;

  /** Distinct delays; the first {@link #rings} of them have a ring. */
  long[] delays;

  int rings;
  long[] timers;

  // Request classes, in name order.
  int classes;
  boolean[] write;

  /** The chance that a class takes an edge, by edge × class. */
  double[] share;

  // Flows.
  int flows;
  int[] flowClass;
  int[] flowClient;
  Zipf[] flowKeys;
  long[] flowKeyKey;

  /** Routing tables and watched instances of all routers together. */
  int tables;

  int targets;

  // Clients.
  SourceSpec[] source;

  /**
   * Steps of all nodes and classes. A step is the number of its edges and then the edges; 0 ends a
   * program. The program at {@link #NOTHING_MORE} is empty.
   */
  int[] programs;

  /** Where the program of node × class begins. */
  int[] programAt;

  /** How an attempt waits before it is sent again: a kind of growth with its numbers. */
  record BackOff(long base, long max, boolean doubles, int jitter) {
    static final int NONE = 0;
    static final int FULL = 1;
    static final int EQUAL = 2;
  }

  /** How a client sends. */
  record SourceSpec(
      Law interarrival,
      int batch,
      double[] cumulativeShare,
      int[] flow,
      long arrivalKey,
      long key) {}

  /**
   * Where a router can send calls.
   *
   * @param choice ordinal of {@link dev.sysdesign.engine.archetype.Archetype.Choice}
   * @param tables by class
   * @param targetInstance the distinct instances it watches
   */
  record RouterSpec(
      int choice,
      RoutingTable[] tables,
      int[] targetInstance,
      int firstTarget,
      long checkInterval,
      long checkTimeout,
      int unhealthy,
      int healthy) {}

  /**
   * The candidates of a router for one class.
   *
   * @param groupShare cumulative share of each group of candidates; one group unless guards split
   *     the traffic by shares
   * @param groupStart where each group begins, and the end
   * @param edge of each candidate
   * @param instance of each candidate
   * @param target index of each candidate among all watched instances of all routers
   */
  record RoutingTable(
      double[] groupShare, int[] groupStart, int[] edge, int[] instance, int[] target, int id) {}

  /** A keyed cache: capacity of one instance, life of an entry (0: for ever), eviction. */
  record CacheSpec(int capacity, long ttl, boolean recency) {}

  int programOf(int node, int requestClass) {
    return programAt[node * classes + requestClass];
  }
}
