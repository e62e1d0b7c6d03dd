package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;

/** What happens when a time on the callee's side is over. */
final class Deadlines {
  private static final int TIMEOUT = Cause.TIMEOUT.ordinal();

  private Deadlines() {}

  /**
   * The wait for somebody else's fetch, the visibility of a message, or the longest run of a
   * function.
   */
  static void passed(Kernel k, int c) {
    if (k.calls.state(c) == Calls.COALESCED) {
      k.fetches.tired(k, c);
    } else if (k.calls.has(c, Calls.PART)) {
      k.buffers.reappear(k, c);
    } else if ((k.calls.flags(c) & Calls.HOLDS_SLOT) != 0) {
      abort(k, c);
    }
  }

  /** Ends a run in the middle of its work or of the calls it waits for. */
  private static void abort(Kernel k, int c) {
    Calls calls = k.calls;
    int node = k.net.nodeOf[calls.instance(c)];
    int ending = c;
    if (calls.state(c) == Calls.DOWNSTREAM) {
      calls.downstream(c, calls.downstream(c) + k.agenda.now - calls.left(c));
    } else {
      if (calls.has(c, Calls.HOLDS_LOCK)) {
        k.turns.unlock(k, c);
      }
      ending = calls.copyForAnswer(c);
      calls.lower(c, Calls.HOLDS_SLOT);
      calls.state(c, Calls.GONE);
      calls.moveOn(c);
    }
    Doors.blame(k, ending, node, TIMEOUT);
    Doors.finish(k, ending, TIMEOUT);
  }
}
