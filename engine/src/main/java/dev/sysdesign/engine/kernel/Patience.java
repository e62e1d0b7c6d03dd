package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;

/** Calls that wait for a slot only so long. */
final class Patience {
  private Patience() {}

  /** A call has begun to wait. */
  static void begin(Kernel k, int c, int node) {
    Calls calls = k.calls;
    long patience = k.nodes.patience[node].draw(k.draw(k.draws.patience[node], c));
    int end = calls.timer(Calls.PATIENCE, calls.instance(c), 0);
    calls.adopt(end, c);
    k.agenda.after(patience, end);
  }

  /** A call that still waits is dropped. */
  static void end(Kernel k, int end) {
    Calls calls = k.calls;
    int c = calls.parent(end);
    boolean waits =
        calls.generation(c) == calls.parentGeneration(end) && calls.state(c) == Calls.QUEUED;
    calls.rang(end);
    if (waits) {
      int node = k.nodes.nodeOf[calls.instance(c)];
      Service.turnAway(k, Withdrawal.of(k, c), node, k.nodes.fullCause[node]);
    }
  }
}
