package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;

/** What happens when a time on the callee's side is over. */
final class CalleeTimers {
  private CalleeTimers() {}

  /**
   * The wait for somebody else's fetch, the visibility of a message, or the longest run of a
   * function.
   */
  static void passed(Kernel k, int c) {
    if (k.calls.state(c) == Calls.COALESCED) {
      k.fetches.waitedTooLong(k, c);
    } else if (k.calls.has(c, Calls.PART)) {
      k.buffers.reappear(k, c);
    } else if ((k.calls.flags(c) & Calls.HOLDS_SLOT) != 0) {
      Withdrawal.fail(k, c, Cause.TIMEOUT);
    }
  }
}
