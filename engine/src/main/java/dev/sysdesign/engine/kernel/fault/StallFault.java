package dev.sysdesign.engine.kernel.fault;

import dev.sysdesign.engine.kernel.AffectedCalls;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.LinkFault;
import dev.sysdesign.engine.kernel.Undelivered;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Lines;

/**
 * Who is called stands still: requests reach nobody and answers do not leave. Those whom it caught
 * go on when it does, in the order in which they were caught.
 */
final class StallFault implements LinkFault {
  private final AffectedCalls hits;
  private final Lines caught = new Lines(1);

  /**
   * Nobody is caught yet.
   *
   * @param hits the calls that it catches
   */
  StallFault(AffectedCalls hits) {
    this.hits = hits;
  }

  @Override
  public int rank() {
    return GONE;
  }

  @Override
  public long out(Kernel k, int c, int from) {
    return hits.hit(k, c) ? caught(k, c, from) : 0;
  }

  @Override
  public long back(Kernel k, int c) {
    return hits.hit(k, c) ? caught(k, c, Undelivered.caller(k, c)) : 0;
  }

  private long caught(Kernel k, int c, int caller) {
    Calls calls = k.calls;
    calls.state(c, calls.state(c) == Calls.NET_OUT ? Calls.STALLED_OUT : Calls.STALLED_BACK);
    calls.heldFrom(c, caller);
    caught.append(calls, 0, c);
    return TAKEN;
  }

  @Override
  public void withdraw(Kernel k, int c) {
    if (caught.contains(k.calls, 0, c)) {
      caught.remove(k.calls, 0, c);
    }
  }

  @Override
  public void lifted(Kernel k) {
    Calls calls = k.calls;
    int c = caught.detach(0);
    while (c >= 0) {
      int next = calls.next(c);
      boolean answer = calls.state(c) == Calls.STALLED_BACK;
      calls.state(c, answer ? Calls.NET_BACK : Calls.NET_OUT);
      if (answer) {
        k.paths.passBack(k, c);
      } else {
        k.paths.pass(k, c, calls.heldFrom(c));
      }
      c = next;
    }
  }

  @Override
  public long probe(Kernel k, long bits, int from, int to) {
    return hits.hit(bits) ? TAKEN : 0;
  }
}
