package dev.sysdesign.engine.kernel;

import java.util.OptionalInt;

/**
 * Notices that time does not move on though events happen: users without a think time whose calls
 * fail at once, attempts without a pause between them, batches of no time. It looks at the clock of
 * the run only, and between many events.
 */
final class Standstill {
  /**
   * Events within {@link #SPAN} that are no load any more: 64 for each of the calls that there can
   * be at once.
   */
  static final long MOST = 64L * Calls.MOST;

  /** In nanoseconds. */
  static final long SPAN = 1_000;

  /** Events that tell who is busy. */
  private static final int SAMPLE = 4096;

  private long since;
  private long count;

  /** Whether too many events fell on too short a time, with those processed since the last look. */
  boolean reached(long now, long events) {
    if (now - since > SPAN) {
      since = now;
      count = 0;
    }
    count += events;
    return count > MOST;
  }

  /**
   * The node that has most of the next events; a client whose users ask again comes before all that
   * they ask.
   *
   * @param boundary nanoseconds from the start of the run
   */
  static OptionalInt busiest(Kernel k, long boundary) {
    int[] seen = new int[k.net.nodes];
    for (int n = 0; n < SAMPLE; n++) {
      int slot = k.agenda.next(boundary);
      if (slot == Agenda.NOTHING) {
        break;
      }
      int node = node(k, slot & (Agenda.TIMER - 1));
      if (node >= 0) {
        seen[node] += k.calls.state(slot & (Agenda.TIMER - 1)) == Calls.THINK ? SAMPLE : 1;
      }
      k.take(slot);
    }
    int most = 0;
    for (int node = 1; node < seen.length; node++) {
      most = seen[node] > seen[most] ? node : most;
    }
    return seen[most] == 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  /** Whose event it is: the caller's, where it is one of a call; -1: nobody's. */
  private static int node(Kernel k, int c) {
    int state = k.calls.state(c);
    if (state == Calls.ARRIVAL) {
      return c;
    }
    if (state == Calls.EFFECT
        || state == Calls.CHECK
        || state == Calls.WIRE
        || state == Calls.PULSE
        || state == Calls.FLOOD) {
      return -1;
    }
    int e = k.calls.edge(c);
    return e >= 0 ? k.net.from[e] : k.net.nodeOf[k.calls.instance(c)];
  }
}
