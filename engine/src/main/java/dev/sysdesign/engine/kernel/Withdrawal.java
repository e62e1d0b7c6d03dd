package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;

/**
 * Takes calls out of whatever they are in, before their time: the one way in which a crash, a
 * deadline, lost patience, a pool or a lost connection ends a call. How that is done in each state
 * stands in {@link CallState}.
 */
final class Withdrawal {
  private Withdrawal() {}

  /**
   * Takes a call out of its state: it stands in no line and has no event, and what the state gave
   * it (a core, a lock, a link, a place in a queue) goes to the next, or to nobody where its
   * instance is down. Its slot, its connection and its reservation it keeps up to its end.
   *
   * @return the record that it has from now on: an event cannot be taken off the agenda, so the old
   *     one stays with that
   */
  static int of(Kernel k, int c) {
    return CallState.of(k.calls.state(c)).exit().leave(k, c);
  }

  /** Ends a call as a failure, wherever it is. Nobody who waits for it waits in vain. */
  static void fail(Kernel k, int c, Cause why) {
    CallState state = CallState.of(k.calls.state(c));
    boolean part = k.calls.has(c, Calls.PART);
    int cause = why.ordinal();
    int node = k.nodes.nodeOf[Math.max(0, k.calls.instance(c))];
    if (state.at() == CallState.At.BROKER || part && k.brokers.buffer[node] != null) {
      k.buffers.end(k, of(k, c), cause);
    } else if (state.at() == CallState.At.CALLEE) {
      int ended = of(k, c);
      Service.rootCause(k, ended, node, cause);
      if (part) {
        Service.release(k, ended);
        Scatters.ended(k, ended, cause);
      } else if (state == CallState.DOWNSTREAM || k.calls.has(ended, Calls.BRANCH)) {
        Programs.done(k, ended, cause);
      } else {
        Service.finish(k, ended, cause);
      }
    } else {
      int ended = of(k, c);
      k.calls.cause(ended, cause);
      Undelivered.lose(k, ended);
    }
  }

  /** Its own event stays where it is, and does nothing any more. */
  static int fromAgenda(Kernel k, int c) {
    return NewCalls.answering(k, c);
  }

  /** Nothing has to be given back. */
  static int asItIs(Kernel k, int c) {
    return c;
  }

  static int impossible(Kernel k, int c) {
    throw new IllegalStateException(CallState.of(k.calls.state(c)) + " is no call");
  }

  static int fromPool(Kernel k, int c) {
    k.admission.pools.withdraw(k.calls, c);
    return c;
  }

  static int fromLink(Kernel k, int c) {
    k.paths.withdraw(k, c);
    return c;
  }

  static int fromLookup(Kernel k, int c) {
    k.resolvers.withdraw(k.calls, c);
    return c;
  }

  static int fromRateLimit(Kernel k, int c) {
    k.tally.waiting.add(k.nodes.nodeOf[k.calls.instance(c)], -1, k.agenda.now);
    return fromAgenda(k, c);
  }

  static int fromQueue(Kernel k, int c) {
    k.instances.remove(k.calls, k.calls.instance(c), c, k.agenda.now);
    return c;
  }

  static int fromCoreQueue(Kernel k, int c) {
    k.instances.leaveCoreQueue(k.calls, k.calls.instance(c), c, k.agenda.now);
    return unlocked(k, c);
  }

  static int fromSharedCores(Kernel k, int c) {
    k.cores.withdraw(k, c, isUp(k, c));
    return unlocked(k, c);
  }

  static int fromCore(Kernel k, int c) {
    int ended = fromWork(k, c);
    giveCoreBack(k, ended);
    return ended;
  }

  static int fromWork(Kernel k, int c) {
    return fromAgenda(k, unlocked(k, c));
  }

  static int fromStop(Kernel k, int c) {
    k.stoppages.withdraw(k.calls, c);
    return unlocked(k, c);
  }

  static int fromStoppedCore(Kernel k, int c) {
    int ended = fromStop(k, c);
    giveCoreBack(k, ended);
    return ended;
  }

  /** The calls that it waits for go on, and nobody waits for them. */
  static int fromCalls(Kernel k, int c) {
    k.calls.waited(c, k.agenda.now);
    return c;
  }

  static int fromFetch(Kernel k, int c) {
    k.fetches.withdraw(k.calls, c);
    return c;
  }

  static int fromLane(Kernel k, int g) {
    k.buffers.withdraw(k, g);
    return g;
  }

  private static boolean isUp(Kernel k, int c) {
    return k.instances.down(k.calls.instance(c)) == 0;
  }

  private static int unlocked(Kernel k, int c) {
    if (k.calls.has(c, Calls.HOLDS_LOCK)) {
      k.stoppages.giveBack(k, c, isUp(k, c));
    }
    return c;
  }

  private static void giveCoreBack(Kernel k, int c) {
    int i = k.calls.instance(c);
    int node = k.nodes.nodeOf[i];
    if (isUp(k, c)) {
      int next = Service.freeCore(k, i, node);
      if (next >= 0 && k.stoppages.stands(i)) {
        k.stoppages.pause(k.calls, next, k.agenda.now);
      }
    } else {
      k.instances.coresBusy(i, k.instances.coresBusy(i) - 1);
      k.tally.computing.add(node, -1, k.agenda.now);
    }
  }
}
