package dev.sysdesign.engine.kernel.run;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.agenda.Agenda;
import dev.sysdesign.engine.kernel.record.Calls;
import java.util.OptionalInt;

/**
 * Notices that time does not move on though events happen: users without a think time whose calls
 * fail at once, attempts without a pause between them, batches of no time. It looks at the clock of
 * the run only, and between many events.
 */
final class Standstill {
  /** Events within {@link #SPAN} that are no load any more, for each of the calls in flight … */
  private static final long OF_A_CALL = 64;

  /** … of which there are taken to be so many at least. */
  private static final long CALLS = 1 << 16;

  /** In nanoseconds. */
  private static final long SPAN = 1_000;

  /** Events within {@link #LONG_SPAN} that are no load any more, whatever is in flight. */
  private static final long MOST = 128L * Calls.MOST;

  /** In nanoseconds. */
  private static final long LONG_SPAN = 10_000_000;

  /** Events that tell who is busy. */
  private static final int SAMPLE = 4096;

  private long since;
  private long count;
  private long calls = CALLS;
  private long sinceLong;
  private long countLong;

  /**
   * Whether too many events fell on too short a time.
   *
   * @param events processed since the last look
   * @param live records of calls and timers
   */
  boolean reached(long now, long events, int live) {
    if (now - since > SPAN) {
      since = now;
      count = 0;
      calls = CALLS;
    }
    if (now - sinceLong > LONG_SPAN) {
      sinceLong = now;
      countLong = 0;
    }
    calls = Math.max(calls, live);
    count += events;
    countLong += events;
    return count > OF_A_CALL * calls || countLong > MOST;
  }

  /**
   * The node that has most of the next events; a client whose users ask again comes before all that
   * they ask.
   *
   * @param boundary nanoseconds from the start of the run
   */
  static OptionalInt busiest(Kernel k, long boundary) {
    int[] seen = new int[k.nodes.count];
    for (int n = 0; n < SAMPLE; n++) {
      int record = k.agenda.next(boundary);
      if (record == Agenda.NOTHING) {
        break;
      }
      int node = node(k, record & (Agenda.TIMER - 1));
      if (node >= 0) {
        seen[node] += k.calls.state(record & (Agenda.TIMER - 1)) == Calls.THINK ? SAMPLE : 1;
      }
      k.take(record);
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
    if (state == Calls.EFFECT || state == Calls.CHECK) {
      return -1;
    }
    int e = k.calls.edge(c);
    int i = k.calls.instance(c);
    return e >= 0 ? k.edges.from[e] : i < 0 ? -1 : k.nodes.nodeOf[i];
  }
}
