package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Eviction;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Zipf;
import java.util.Arrays;
import java.util.List;

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
  static final byte SCATTER = 4;
  static final byte RESOLVER = 5;
  static final byte BUFFER = 6;

  /** The empty program. */
  static final int NOTHING_MORE = 0;

  // What a timer is for.
  static final byte TIMEOUT_TIMER = 0;
  static final byte POOL_TIMER = 1;
  static final byte HEDGE_TIMER = 2;

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
  boolean[] readsFirst;
  boolean[] sharesCores;

  /** How work grows with the load of an instance; null: it does not. */
  LoadRules.Slowdown[] slowdown;

  /** How long a call waits for a slot; null: for ever. */
  Law[] patience;

  long[] patienceKey;

  /** How instances come and go; null: they stay. */
  LoadRules.Scaling[] scaling;

  /** Busy slots of an instance at which it rejects calls. */
  int[] shedAt;

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
  int[] fullCause;

  /** Whether an instance is chosen by the request and not by its caller. */
  boolean[] partitioned;

  /** The law of the load over the parts of a partitioned node; null: by the requests' keys. */
  Zipf[] skew;

  /** Nanoseconds to move the bytes of a call, by node and then class × 2 + write; null: none. */
  long[][] transfer;

  /** Messages that an instance takes from brokers beyond its slots. */
  int[] ahead;

  /** Deliveries of a message to this consumer at most; 0: no limit. */
  int[] mostReceives;

  /** Whether a node has edges of its own. */
  boolean[] calls;

  /** Whether a node accepts what it gets at once, and goes on by itself. */
  boolean[] accepts;

  /** Whether a failed call of a node leaves its other calls alone. */
  boolean[] independent;

  /** Whether a write fills a cache, and whether it does so before the store has it. */
  boolean[] fillsOnWrite;

  boolean[] writesBehind;

  /** The timer of calls that wait for somebody else's fetch, among all timers; -1: none wait. */
  int[] coalesce;

  long[] earlyKey;

  /** How much later replicas see a write. */
  long[] lag;

  /** Whether a node has replicas, is one, or has a node that is. */
  boolean[] replicated;

  /** The node that all instances of a node are replicas of; -1: none. */
  int[] sourceOf;

  /** Who takes the place of a primary that went down; null: nobody. */
  Archetype.Takeover[] takeover;

  BufferSpec[] buffer;
  ElasticSpec[] elastic;
  long[] coldKey;
  GateSpec[] gate;
  ScatterSpec[] scatter;
  ResolverSpec[] resolver;
  RouterSpec[] router;
  CacheSpec[] cache;
  long[] workKey;
  long[] errorKey;
  long[] hitKey;
  long[] routeKey;
  long[] keyKey;
  long[] choiceKey;

  // Instances, those of a node together.
  int[] nodeOf;
  int[] placeOf;

  /** Whether the instances of a node answer from near whoever asks. */
  boolean[] everywhere;

  /** Whether the file says in which zones a node stands. */
  boolean[] zoneSaid;

  // Lanes of brokers: the consumers of each, by edge and instance; and lanes by instance.
  int[] laneNode;
  boolean[] laneOrdered;
  int[][] laneEdge;
  int[][] laneInstance;
  int[][] feeds;

  // Edges, in the order of the topology; then those that stand in policies of others.
  int edges;
  List<Edge> described;
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

  /** What a caller does about trouble on an edge; null: nothing beyond timeout and retries. */
  CallerPolicy[] policy;

  /** Gates of all policies together; see {@link CallerPolicy#gate}. */
  int gates;

  /** Whether messages of an edge are lost or take time by their size. */
  boolean[] troubled;

  double[] loss;
  long[] resend;
  double[] nanosPerByte;
  long[] lossKey;

  /** The edge called when an edge has failed; -1: none. */
  int[] fallback;

  /** The bit of an edge in what its caller may have to take back; 0: none. */
  long[] undoBit;

  /** The edges that take calls back, by caller and bit; null: none. */
  int[][] undoes;

  /** Those of edges behind names, by bit; null: none. */
  int[] undoesNamed;

  /** Share of the choice among the weighted edges of a caller; 0: no weight. */
  double[] weight;

  /** Whether a caller prefers instances of its own zone, by edge; null: nobody does. */
  boolean[] local;

  /** Whether a place is a zone; else it is a region as a whole. */
  boolean[] zoned;

  /** Whether reads over an edge ask the primary. */
  boolean[] primary;

  /**
   * Index into {@link #delays} by edge × place of the caller × place of the callee; -1: no delay.
   */
  int[] delayOf;

  int places;

  /** Where the places are. */
  Places map;

  /** Whether a message between two places leaves its zone, by place × place. */
  boolean[] crosses;

  /** Distinct delays; the first {@link #rings} of them have a ring. */
  long[] delays;

  int rings;
  long[] timers;

  /** What each timer is for, by index into {@link #timers}. */
  byte[] timerUse;

  /** Times after which something is over on the callee's side. */
  long[] deadlines;

  // Request classes, in name order.
  int classes;
  boolean[] write;
  double[] requestBytes;
  double[] responseBytes;

  /** The chance that a class takes an edge, by edge × class. */
  double[] share;

  // Flows.
  int flows;
  int[] flowClass;
  int[] flowClient;
  Zipf[] flowKeys;
  long[] flowKeyKey;

  /** Routing tables, their groups, and watched instances of all routers together. */
  int tables;

  int groups;
  int targets;

  /** Whether any router looks at where requests come from. */
  boolean addressed;

  // Clients.
  SourceSpec[] source;

  /** Whether the rate of any client changes. */
  boolean varies;

  /**
   * Steps of all nodes and classes. A step is the number of its edges and then the edges; a
   * negative number is a choice among so many edges by their weights; 0 ends a program. The program
   * at {@link #NOTHING_MORE} is empty.
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

  /**
   * What each instance of the callers does about trouble on an edge. Every instance has a gate: its
   * pool, breaker and budget.
   *
   * @param firstGate the gate of instance {@code firstCaller}; those of the next follow
   * @param anyone whether instances of any node call along the edge: behind caches and names
   * @param pool connections of a gate; 0: no pool
   * @param poolTimer how long an attempt waits for one
   * @param budget share of the calls that may be retried; negative: no budget
   * @param hedgeTimer after how long a second attempt is sent; -1: never
   */
  record CallerPolicy(
      int firstGate,
      int firstCaller,
      boolean anyone,
      int pool,
      int poolTimer,
      Breaker breaker,
      double budget,
      int hedgeTimer) {
    int gate(int callerInstance) {
      return firstGate + callerInstance - firstCaller;
    }

    int caller(int gate) {
      return gate - firstGate + firstCaller;
    }
  }

  /** A circuit breaker: share of failures that opens it, over which time, and for how long. */
  record Breaker(double failures, long window, long sleep, int probes) {}

  /**
   * How a client sends.
   *
   * @param curve how its rate changes; null: it does not
   * @param burst requests that arrive at once every {@code burstEvery}; 0: none
   * @param users of a closed loop; 0: an open one
   */
  record SourceSpec(
      Law interarrival,
      int batch,
      double[] cumulativeShare,
      int[] flow,
      long arrivalKey,
      long key,
      RateCurve curve,
      int burst,
      long burstEvery,
      int users,
      Law think,
      long burstKey,
      long thinkKey) {}

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
   * @param groupWeight of each group
   * @param firstGroup number of its first group among those of all tables
   * @param edge of each candidate
   * @param instance of each candidate
   * @param target index of each candidate among all watched instances of all routers
   */
  record RoutingTable(
      double[] groupShare,
      int[] groupStart,
      double[] groupWeight,
      int firstGroup,
      int[] edge,
      int[] instance,
      int[] target,
      int id) {}

  /** Caches before the name that an edge asks for; 0: it asks for none. */
  int[] caches;

  /** What an edge behind a name has of the edge over which its caller asked; see {@link Asked}. */
  byte[] inherits;

  /** The edges over which a resolver is asked, by resolver and caller; -1: none. */
  int[][] asked;

  /** Bytes after which a caller goes on to another part of a node; 0: each call by itself. */
  double[] sticky;

  /** A keyed cache: capacity of one instance, life of an entry (0: for ever), eviction. */
  record CacheSpec(
      int capacity, long ttl, Eviction eviction, double jitter, long early, long stale, long key) {
    CacheSpec(int capacity, long ttl, Eviction eviction) {
      this(capacity, ttl, eviction, 0, 0, 0, 0);
    }
  }

  /**
   * A token bucket of an instance, and that of the writes where they have their own.
   *
   * @param interval nanoseconds between two calls in the long run
   * @param slack how far ahead of that they may be after a quiet time
   * @param apart whether writes have their own
   * @param longest nanoseconds that a call over the limit waits at most
   */
  record GateSpec(
      double interval,
      double slack,
      boolean apart,
      double writeInterval,
      double writeSlack,
      long longest) {}

  /**
   * A broker.
   *
   * @param timer the ring of its visibility, among all timers
   * @param retention nanoseconds; 0: for ever
   * @param maxReceive deliveries at most; 0: no limit
   * @param deadLetter the node that dead letters go to, or -1
   * @param groups whether every consumer gets every message
   * @param ordered whether a lane has one message in flight at a time
   * @param lanes for the same consumers
   * @param choice by class
   */
  record BufferSpec(
      int timer,
      long retention,
      int maxReceive,
      int deadLetter,
      boolean groups,
      boolean ordered,
      int lanes,
      Lanes.Choice[] choice) {}

  /**
   * A node that makes an environment for each call in flight.
   *
   * @param timer the ring of its longest run, among all timers
   */
  record ElasticSpec(Law coldStart, long keepWarm, int timer) {}

  /** Shards and their copies. */
  record ScatterSpec(int shards, int copies) {
    /** Parts that a call has at most. */
    int most() {
      return Math.max(shards, copies);
    }
  }

  /**
   * What a resolver may answer.
   *
   * @param answer ordinal of {@link dev.sysdesign.engine.archetype.Archetype.Answer}
   * @param edges by class, in order
   * @param shares of the edges by class, cumulative
   * @param name by class: the first class that has the same answers, and so asks for the same name
   */
  record ResolverSpec(long ttl, int answer, int[][] edges, double[][] shares, int[] name) {
    ResolverSpec(long ttl, int answer, int[][] edges, double[][] shares) {
      this(ttl, answer, edges, shares, names(edges, shares));
    }

    private static int[] names(int[][] edges, double[][] shares) {
      int[] names = new int[edges.length];
      for (int c = 0; c < names.length; c++) {
        while (!Arrays.equals(edges[names[c]], edges[c])
            || !Arrays.equals(shares[names[c]], shares[c])) {
          names[c]++;
        }
      }
      return names;
    }
  }

  /** Whether the instance for a call follows from the call, so that no router can choose it. */
  boolean ownChoice(int node) {
    return partitioned[node] || replicas[node] > 0 || cache[node] != null;
  }

  /**
   * Whether the requests of a flow call anybody. What calls nobody is over as it begins, and
   * nothing is measured of it.
   */
  boolean isServed(int flow) {
    return programs[programOf(flowClient[flow], flowClass[flow])] != NOTHING_MORE;
  }

  int programOf(int node, int requestClass) {
    return programAt[node * classes + requestClass];
  }
}
