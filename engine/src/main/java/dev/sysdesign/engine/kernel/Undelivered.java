package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;

/**
 * Messages that cannot be delivered. What vanishes the transport sends again after 200 ms, then
 * after twice that, and so on, and gives it up after a minute.
 */
public final class Undelivered {
  public static final long FIRST_WAIT = 200_000_000L;

  private Undelivered() {}

  /** The instance that waits for the answer of a call; -1 where nobody does. */
  public static int caller(Kernel k, int c) {
    return k.calls.awaited(c) ? CallOrigins.near(k, c, k.calls.instance(k.calls.parent(c))) : -1;
  }

  /**
   * A message that would travel now is held up.
   *
   * @param caller the instance that made the call; -1 where that is not known any more
   * @param first nanoseconds after which it is sent again for the first time
   */
  public static void hold(Kernel k, int c, int caller, long first) {
    Calls calls = k.calls;
    boolean request = calls.state(c) == Calls.NET_OUT;
    if (calls.held(c) < 0) {
      calls.held(c, k.agenda.now);
      if (request) {
        calls.resendings(c, 0);
      }
    }
    if (request) {
      calls.resendings(c, calls.resendings(c) + 1);
    }
    calls.state(c, request ? Calls.HELD_OUT : Calls.HELD_BACK);
    calls.heldFrom(c, caller);
    long since = k.agenda.now - calls.held(c);
    k.agenda.after(Math.min(since + first, NetworkPaths.LONGEST - since), c);
  }

  /** How often a request has been held up; before its work its record has room for that. */
  public static int tries(Kernel k, int c) {
    return k.calls.held(c) < 0 ? 0 : (int) k.calls.resendings(c);
  }

  /** The transport sends a message again. */
  static void again(Kernel k, int c) {
    Calls calls = k.calls;
    boolean answer = calls.state(c) == Calls.HELD_BACK;
    int caller = calls.heldFrom(c);
    if (k.agenda.now - calls.held(c) >= NetworkPaths.LONGEST) {
      calls.cause(c, Cause.LOST.ordinal());
      lose(k, c);
      return;
    }
    calls.state(c, answer ? Calls.NET_BACK : Calls.NET_OUT);
    if (answer) {
      k.paths.passBack(k, c);
    } else {
      k.paths.pass(k, c, caller);
    }
  }

  /** A message will not arrive; who waits for an answer learns of it later, or never. */
  public static void undelivered(Kernel k, int c, Cause cause, long later) {
    k.calls.cause(c, cause.ordinal());
    k.calls.state(c, Calls.LOST);
    k.agenda.after(later, c);
  }

  /** Who waits for the answer of a message learns that there is none. */
  static void lose(Kernel k, int c) {
    Calls calls = k.calls;
    int i = calls.instance(c);
    boolean reserved = calls.has(c, Calls.RESERVED);
    if (reserved) {
      k.buffers.came(k, c);
    }
    if (Service.awaitsAnswer(calls, c)) {
      Service.rootCause(k, c, k.edges.to[calls.edge(c)], calls.cause(c));
      Attempts.answered(k, c);
    } else {
      Service.unheard(k, c, calls.cause(c));
      k.requests.drop(calls.request(c));
      calls.release(c);
    }
    if (reserved && k.brokers.feeds[i] != null) {
      k.buffers.wake(k, i);
    }
  }
}
