package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** The questions of caches that are under way, and the calls that wait for the same answer. */
final class Lookups {
  /** After so long a cache asks again: 10 s, the resolver-query-timeout of BIND. */
  static final long LONGEST = 10_000_000_000L;

  /** The key of a call for whose answer no cache waits. */
  static final int NOBODY = 0;

  private static final long NONE = Long.MIN_VALUE;

  /** When a cache has asked; {@link #NONE}: it waits for no answer. */
  private final long[] since;

  private final int[] found;
  private final int[] first;
  private final int[] last;

  /**
   * No question.
   *
   * @param entries caches × names
   */
  Lookups(int entries) {
    since = new long[entries];
    Arrays.fill(since, NONE);
    found = new int[entries];
    first = new int[entries];
    Arrays.fill(first, -1);
    last = new int[entries];
  }

  /** What a cache has learned last. */
  int found(int entry) {
    return found[entry];
  }

  /**
   * An answer was found.
   *
   * @param key of the call: 1 + entry, or {@link #NOBODY}
   */
  void found(int key, int e) {
    if (key != NOBODY) {
      found[key - 1] = e;
    }
  }

  /**
   * Whether a call waits for an answer that is under way; further attempts, hedges, messages for
   * which a place is kept, and those who would keep a connection from others ask themselves.
   */
  boolean joins(Kernel k, int c, int entry) {
    Calls calls = k.calls;
    boolean asked = since[entry] != NONE && k.agenda.now - since[entry] < LONGEST;
    boolean itself =
        calls.attempt(c) > 0
            || calls.has(c, Calls.HEDGE | Calls.RESERVED)
            || k.edges.has(calls.edge(c), EdgeRecords.POLICY);
    if (!asked || itself) {
      calls.key(c, entry + 1);
      since[entry] = k.agenda.now;
      return false;
    }
    int column = k.requests.column(calls.request(c));
    k.tally.cohorts.joined(column, calls.edge(c), calls.flags(c) & Calls.WRITE);
    calls.key(c, NOBODY);
    calls.next(c, -1);
    if (first[entry] < 0) {
      first[entry] = c;
    } else {
      calls.next(last[entry], c);
    }
    last[entry] = c;
    return true;
  }

  /**
   * A call that asked has ended. All who wait for its answer have it, or fail as it did; where its
   * caller only waited no longer, the next one that still waits asks.
   */
  void over(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int entry = calls.key(c) - 1;
    if (entry < 0) {
      return;
    }
    calls.key(c, NOBODY);
    since[entry] = NONE;
    int waiting = first[entry];
    first[entry] = -1;
    boolean gaveUp = calls.has(c, Calls.ABANDONED);
    while (waiting >= 0) {
      int after = calls.next(waiting);
      if (gaveUp && !calls.has(waiting, Calls.ABANDONED)) {
        first[entry] = after;
        calls.key(waiting, entry + 1);
        since[entry] = k.agenda.now;
        Attempts.sendAfterAll(k, waiting);
        return;
      }
      calls.cause(waiting, failed ? calls.cause(c) : -1);
      calls.rootNode(waiting, calls.rootNode(c));
      calls.rootCause(waiting, calls.rootCause(c));
      Attempts.answered(k, waiting);
      waiting = after;
    }
  }
}
