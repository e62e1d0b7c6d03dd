package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;

/**
 * The ways in which a call comes to be from another one; each says what of that one goes on with
 * it. All are for the request of the call that they come from, which has one call more from then
 * on, and have no parent but where that is said.
 */
final class NewCalls {
  private NewCalls() {}

  /** A call over an edge for the request of {@code p}. */
  static int attempt(Kernel k, int e, int p, boolean write) {
    int c = of(k, p, e, write ? Calls.WRITE : 0);
    k.calls.issued(c, k.agenda.now);
    return c;
  }

  /**
   * One more attempt at the call that {@code c} is an attempt at, for the same parent, with what it
   * asks for.
   *
   * @param flags beside {@link Calls#WRITE}
   */
  static int another(Kernel k, int c, int flags) {
    Calls calls = k.calls;
    int again = of(k, c, calls.edge(c), calls.flags(c) & Calls.WRITE | flags);
    calls.parent(again, calls.parent(c));
    calls.parentGeneration(again, calls.parentGeneration(c));
    calls.issued(again, calls.issued(c));
    calls.attempt(again, calls.attempt(c));
    calls.wanted(again, c);
    return again;
  }

  /** A part of a call, which is its parent, at an instance from now on. */
  static int part(Kernel k, int whole, int instance) {
    Calls calls = k.calls;
    int part = of(k, whole, calls.edge(whole), calls.flags(whole) & Calls.WRITE | Calls.PART);
    calls.adopt(part, whole);
    calls.instance(part, instance);
    calls.arrived(part, k.agenda.now);
    calls.visit(part, calls.visit(whole));
    return part;
  }

  /** The work of a call that is acknowledged, which goes on where and as it was. */
  static int accepted(Kernel k, int c) {
    Calls calls = k.calls;
    int work = of(k, c, calls.edge(c), calls.flags(c) & Calls.WRITE | Calls.ACCEPTED);
    calls.instance(work, calls.instance(c));
    calls.arrived(work, calls.arrived(c));
    calls.visit(work, calls.visit(c));
    calls.wanted(work, c);
    return work;
  }

  /** A message that could not be delivered, on its way to the instance where such are kept. */
  static int deadLetter(Kernel k, int part, int instance) {
    Calls calls = k.calls;
    int c = of(k, part, calls.edge(part), calls.flags(part) & Calls.WRITE | Calls.ACCEPTED);
    calls.instance(c, instance);
    return c;
  }

  /**
   * A look behind the cache that an edge leads to, at the instance of {@code p}.
   *
   * @param write {@link Calls#WRITE} or 0
   */
  static int branch(Kernel k, int e, int p, int write, int key) {
    Calls calls = k.calls;
    int b = of(k, p, e, Calls.BRANCH | write);
    calls.instance(b, calls.instance(p));
    calls.visit(b, calls.visit(p));
    calls.key(b, key);
    return b;
  }

  /**
   * A call that answers in place of {@code c}: all that it is and holds, for the same parent, but
   * no calls of its own. The event of {@code c} is still on the agenda, and does nothing when it
   * comes.
   */
  static int answering(Kernel k, int c) {
    return k.calls.replace(c);
  }

  private static int of(Kernel k, int from, int edge, int flags) {
    Calls calls = k.calls;
    int c = calls.take();
    int r = calls.request(from);
    calls.edge(c, edge);
    calls.request(c, r);
    k.requests.hold(r);
    calls.flags(c, flags);
    return c;
  }
}
