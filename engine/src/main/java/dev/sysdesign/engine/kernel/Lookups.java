package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.EdgeRecords;
import dev.sysdesign.engine.kernel.record.Lines;
import java.util.Arrays;

/** The questions of caches that are under way, and the calls that wait for the same answer. */
final class Lookups {
  /** After so long a cache asks again: 10 s, the resolver-query-timeout of BIND. */
  static final long LONGEST = 10_000_000_000L;

  /** The question of a call for whose answer no cache waits. */
  static final int NOBODY = 0;

  private static final long NONE = Long.MIN_VALUE;

  /** When a cache has asked; {@link #NONE}: it waits for no answer. */
  private final long[] since;

  private final int[] found;

  /** Who waits for the answer to another's question, by entry. */
  private final Lines waiting;

  /**
   * No question.
   *
   * @param entries caches × names
   */
  Lookups(int entries) {
    since = new long[entries];
    Arrays.fill(since, NONE);
    found = new int[entries];
    waiting = new Lines(entries);
  }

  /** What a cache has learned last. */
  int found(int entry) {
    return found[entry];
  }

  /**
   * An answer was found.
   *
   * @param question of the call: 1 + entry where it asks, −1 − entry where it waits for another's
   *     answer, or {@link #NOBODY}
   */
  void found(int question, int e) {
    if (question > NOBODY) {
      found[question - 1] = e;
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
            || k.edgeRecords.has(calls.edge(c), EdgeRecords.POLICY);
    if (!asked || itself) {
      calls.question(c, entry + 1);
      since[entry] = k.agenda.now;
      return false;
    }
    int column = k.requests.column(calls.request(c));
    k.tally.cohorts.joined(column, calls.edge(c), calls.flags(c) & Calls.WRITE);
    calls.question(c, -1 - entry);
    calls.state(c, Calls.AWAITS_LOOKUP);
    waiting.append(calls, entry, c);
    return true;
  }

  /** A call waits no longer for the answer to another's question. */
  void withdraw(Calls calls, int c) {
    waiting.remove(calls, -1 - calls.question(c), c);
    calls.question(c, NOBODY);
  }

  /**
   * A call that asked has ended. All who wait for its answer have it, or fail as it did; where its
   * caller only waited no longer, the next one that still waits asks.
   */
  void over(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int entry = calls.question(c) - 1;
    if (entry < 0) {
      return;
    }
    calls.question(c, NOBODY);
    since[entry] = NONE;
    boolean gaveUp = calls.has(c, Calls.ABANDONED);
    int next = waiting.detach(entry);
    while (next >= 0) {
      int after = calls.next(next);
      if (gaveUp && !calls.has(next, Calls.ABANDONED)) {
        waiting.attach(calls, entry, after);
        calls.question(next, entry + 1);
        calls.state(next, Calls.NET_OUT);
        since[entry] = k.agenda.now;
        Attempts.sendAfterAll(k, next);
        return;
      }
      calls.question(next, NOBODY);
      calls.cause(next, failed ? calls.cause(c) : -1);
      calls.root(next, calls.root(c));
      Attempts.answered(k, next);
      next = after;
    }
  }
}
