package dev.sysdesign.engine.archetype;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** What a component is to the simulator. */
public sealed interface Archetype {

  /** A station as every serving archetype has one at its door. */
  sealed interface Served extends Archetype {
    Front front();
  }

  /**
   * Sends requests.
   *
   * @param interarrival law of the time between two arrivals (of groups, with {@code batch} above
   *     1)
   * @param batch requests that arrive together, at least 1
   * @param timeoutNanos for its edges that set none; empty: none
   * @param retries for its edges that set none
   * @param keys keys of its requests whose class sets none
   * @param pattern how its rate changes; empty: it does not
   * @param users who send, each when it has its answer and has thought; empty: an open loop
   */
  record Source(
      Distribution interarrival,
      int batch,
      OptionalLong timeoutNanos,
      int retries,
      Optional<Value.Call> keys,
      Optional<RatePattern> pattern,
      Optional<Users> users)
      implements Archetype {
    /**
     * Arrival rate in requests per second: without its pattern, and of users who get their answers
     * at once.
     */
    public double rate() {
      return users
          .map(u -> u.count() * 1e9 / Math.max(SOON, u.think().mean()))
          .orElse(batch * 1e9 / interarrival.mean());
    }

    /**
     * Whether users send one request after the other, so that their rate is what is let through.
     */
    public boolean isUnpaced() {
      return users.filter(u -> u.think().mean() < SOON).isPresent();
    }

    /** No user is faster than this, in nanoseconds, where rates are estimated. */
    private static final double SOON = 1e6;
  }

  /** A closed loop. */
  record Users(int count, Distribution think) {}

  /**
   * Serves, then calls all its matching edges in order.
   *
   * @param holdsSlot whether the slot stays taken until those calls are answered
   */
  record Station(Front front, boolean holdsSlot) implements Served {}

  /**
   * Serves, then sends the call on to one instance behind its matching edges.
   *
   * @param timeoutNanos for its edges that set none; empty: none
   */
  record Router(Front front, Choice choice, HealthCheck check, OptionalLong timeoutNanos)
      implements Served {}

  /**
   * A station whose instances are parts: a call belongs to one of them, by its key.
   *
   * @param skew Zipf exponent of the load over the parts; 0: as the keys spread
   */
  record Partitioned(Front front, double skew) implements Served {}

  /**
   * Splits a read over all its shards and waits for the slowest; a write goes to all copies of one.
   *
   * @param copies of each shard, at least 1, dealt to the instances
   */
  record Scatter(Front front, int shards, int copies) implements Served {}

  /**
   * Answers with one of its edges, which the caller keeps for a time and calls itself.
   *
   * @param ttlNanos how long an answer is kept
   * @param resolvers caches that the users of a client share; others keep their own answers
   */
  record Resolver(Front front, long ttlNanos, int resolvers, Answer answer, HealthCheck check)
      implements Served {
    /** How many keep answers for an asker with so many instances. */
    public int caches(Archetype asker, int instances) {
      return asker instanceof Source source
          ? Math.max(1, source.users().map(u -> Math.min(u.count(), resolvers)).orElse(resolvers))
          : instances;
    }
  }

  /**
   * Keeps what it accepts until consumers have done it.
   *
   * @param groups whether every consumer gets every message, by shards; else each goes to one
   * @param ordered whether messages of the same key keep their order
   * @param visibilityNanos how long a consumer has; with {@code groups}: the pause after a failure
   * @param retentionNanos how long a message stays
   * @param maxReceive deliveries of a message at most; 0: no limit
   * @param deadLetter the component that takes those which could not be delivered
   * @param stickyBytes with {@code groups}: a caller stays at a shard until it has sent so many
   *     bytes to it, of messages without keys; 0: each goes to any shard
   */
  record Buffer(
      Front front,
      boolean groups,
      boolean ordered,
      long visibilityNanos,
      long retentionNanos,
      int maxReceive,
      Optional<String> deadLetter,
      double stickyBytes)
      implements Served {}

  /**
   * Accepts, then calls all its edges at once, each by itself.
   *
   * @param retries for its edges that set none
   */
  record FanOut(Front front, int retries) implements Served {}

  /**
   * A station that takes from brokers.
   *
   * @param ahead messages that one instance takes beyond its slots
   * @param maxReceive deliveries of a message to it at most; 0: no limit
   */
  record Consumer(Front front, int ahead, int maxReceive) implements Served {}

  /**
   * Makes an environment for each call in flight, up to its slots, and keeps it for the next.
   *
   * @param coldStart extra work of the first call of an environment
   * @param keepWarmNanos how long an idle one stays
   * @param timeoutNanos the longest run of a call, downstream calls included
   */
  record Elastic(Front front, Distribution coldStart, long keepWarmNanos, long timeoutNanos)
      implements Served {}

  /**
   * A station whose last instances are replicas, which see a write later.
   *
   * @param lagNanos how much later
   * @param takeover what happens when the primary goes down; empty: nothing until it is back
   * @param source the component that all its instances are replicas of; empty: of its own first
   */
  record Replicated(
      Front front, long lagNanos, Optional<Takeover> takeover, Optional<String> source)
      implements Served {}

  /**
   * Somebody takes the place of a primary that went down.
   *
   * @param nanos after which the place is taken
   * @param standby whether a standby of its own takes it; else a replica
   */
  record Takeover(long nanos, boolean standby) {}

  /** How a resolver chooses among its edges. */
  enum Answer {
    FIRST,
    WEIGHTED,
    NEAREST,
    FIRST_HEALTHY
  }

  /** Answers reads that it finds; others go to what stands behind it. */
  record Cache(
      Front front, Store store, boolean aside, boolean failOpen, Writes writes, Renewal renewal)
      implements Served {}

  /** What a write does to a cache. */
  enum Writes {
    /** The store takes it, then the key is gone. */
    EVICT,
    /** The store takes it, then the key is there. */
    THROUGH,
    /** The key is there at once, and the store takes it later. */
    BEHIND
  }

  /**
   * How entries of a real cache are renewed.
   *
   * @param coalesce whether misses of one key wait for one fetch
   * @param ttlJitter how much shorter, at random, an entry may live: 0 to 1
   * @param earlyNanos mean time before its expiry at which a read fetches an entry anew; 0: never
   * @param staleNanos how long after its expiry an entry is still served while it is fetched
   */
  record Renewal(boolean coalesce, double ttlJitter, long earlyNanos, long staleNanos) {
    /** An entry is fetched when it is missed. */
    public static final Renewal NONE = new Renewal(false, 0, 0, 0);
  }

  /** How a router picks an instance. */
  enum Choice {
    ROUND_ROBIN,
    LEAST_CONNECTIONS,
    RANDOM,
    POWER_OF_TWO,
    /** Always the same one for the same address of a user. */
    ADDRESS,
    /** In turn, the edges as often as their weights say. */
    SMOOTH
  }

  /**
   * How a router learns that an instance is down or back.
   *
   * @param unhealthy failed checks in a row that take it out
   * @param healthy successful checks in a row that take it back
   */
  record HealthCheck(long intervalNanos, long timeoutNanos, int unhealthy, int healthy) {}

  /** Which entry of a full cache makes room. */
  enum Eviction {
    /** The least recently used. */
    LRU,
    /** The oldest. */
    FIFO,
    /** The one used least often since it came; of several the least recently used. */
    LFU
  }

  /** What a cache keeps. */
  sealed interface Store {
    /** Finds each read with the same probability. */
    record Coin(double hitRatio) implements Store {}

    /**
     * Real keys.
     *
     * @param size keys of all instances together
     * @param ttlNanos life of an entry; 0: for ever
     * @param eviction which entry makes room
     * @param keys which keys are asked for; empty: those of the requests
     */
    record Keyed(long size, long ttlNanos, Eviction eviction, Optional<Value.Call> keys)
        implements Store {}
  }
}
