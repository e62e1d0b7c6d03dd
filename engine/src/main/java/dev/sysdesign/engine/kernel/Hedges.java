package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;

/** Second attempts while the first is still out; the first good answer of the two counts. */
final class Hedges {
  private Hedges() {}

  /** An attempt has not answered in time: another is sent. */
  static void send(Kernel k, int c) {
    Calls calls = k.calls;
    boolean open = !calls.has(c, Calls.ABANDONED) && calls.twin(c) < 0;
    if (!open || !calls.awaited(c) || !k.admission.affords(k, c)) {
      return;
    }
    int second = NewCalls.another(k, c, Calls.HEDGE);
    calls.twin(second, c);
    calls.twin(c, second);
    if (calls.candidate(c) >= 0) {
      k.routers.hedge(k, second, c);
    } else {
      calls.instance(second, -1);
    }
    Attempts.admit(k, second);
  }

  /**
   * One of two attempts has ended.
   *
   * @return whether the call goes on with the other one
   */
  static boolean settled(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int other = calls.twin(c);
    if (other < 0) {
      return false;
    }
    calls.twin(c, -1);
    calls.twin(other, -1);
    if (failed) {
      return true;
    }
    k.routers.ended(calls.candidate(other));
    calls.candidate(other, -1);
    k.admission.abandoned(k, other);
    if (k.tracer != null) {
      k.tracer.abandoned(k, other, -1);
    }
    calls.raise(other, Calls.ABANDONED);
    calls.parent(other, -1);
    return false;
  }
}
