package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that have a slot and may not work: their instance stands still, or another call has the
 * lock that they need. A node where this can happen is under {@link Slowdowns}; others never ask.
 *
 * <p>The event of a call that was at work as its instance stopped stays where it is. When it comes,
 * the call still has to do what it could not do while the instance stood still.
 */
public final class Stoppages {
  /** Writes of a node need its instance's lock. */
  public record Locking(int node, AffectedCalls hits) {}

  private final CompiledTopology net;
  private final List<Locking> lockings = new ArrayList<>();
  private final boolean[] locked;

  /** Calls that may not work, by instance. */
  private final Lines kept;

  /** How many causes keep an instance from working. */
  private final int[] stops;

  /** Since when it stands still, and how long it did before that. */
  private final long[] since;

  private final long[] stood;

  Stoppages(CompiledTopology net) {
    this.net = net;
    int n = net.nodes.nodeOf.length;
    locked = new boolean[n];
    kept = new Lines(n);
    stops = new int[n];
    since = new long[n];
    stood = new long[n];
  }

  /** Whether a call with a slot has to wait; else it has the lock if it needs that. */
  boolean keeps(Kernel k, int c, int i, int node) {
    if (mayGo(k, c, i, node)) {
      return false;
    }
    k.calls.state(c, Calls.AWAITS_TURN);
    kept.append(k.calls, i, c);
    return true;
  }

  private boolean mayGo(Kernel k, int c, int i, int node) {
    if (stops[i] > 0) {
      return false;
    }
    if (!needsLock(k, c, node)) {
      return true;
    }
    if (locked[i]) {
      return false;
    }
    locked[i] = true;
    k.calls.raise(c, Calls.HOLDS_LOCK);
    return true;
  }

  private boolean needsLock(Kernel k, int c, int node) {
    if (!k.calls.has(c, Calls.WRITE)) {
      return false;
    }
    for (int n = 0; n < lockings.size(); n++) {
      Locking locking = lockings.get(n);
      if (locking.node() == node && locking.hits().hitRequest(k, c)) {
        return true;
      }
    }
    return false;
  }

  public void add(Locking locking) {
    lockings.add(locking);
  }

  /** Who needed the lock for this alone goes on without it. */
  public void remove(Kernel k, Locking locking) {
    lockings.remove(locking);
    for (int j = 0; j < net.nodes.instances[locking.node()]; j++) {
      letGo(k, net.nodes.firstInstance[locking.node()] + j);
    }
  }

  /** A call has done its work, or will not do it: the next one gets its lock. */
  void unlock(Kernel k, int c) {
    int i = k.calls.instance(c);
    k.calls.lower(c, Calls.HOLDS_LOCK);
    locked[i] = false;
    while (stops[i] == 0 && !locked[i] && !kept.isEmpty(i)) {
      go(k, kept.take(k.calls, i), i);
    }
  }

  /** One more cause keeps an instance from working. */
  void stop(Kernel k, int i) {
    if (++stops[i] > 1) {
      return;
    }
    since[i] = k.agenda.now;
    k.cores.stop(k, i);
    Calls calls = k.calls;
    for (int c = 0; c < calls.bound(); c++) {
      int state = calls.state(c);
      boolean works = state == Calls.SERVICE || state == Calls.COMPUTE;
      if (works && calls.instance(c) == i) {
        calls.state(c, state == Calls.SERVICE ? Calls.PAUSED_SERVICE : Calls.PAUSED_COMPUTE);
        calls.stoodBefore(c, stood[i]);
      }
    }
  }

  /** One cause less keeps an instance from working. */
  void resume(Kernel k, int i) {
    if (--stops[i] == 0) {
      stood[i] += k.agenda.now - since[i];
      k.cores.resume(k, i);
      letGo(k, i);
    }
  }

  /** The work of a call would be done had its instance not stood still. */
  void overdue(Kernel k, int c) {
    Calls calls = k.calls;
    int i = calls.instance(c);
    boolean computes = calls.state(c) == Calls.PAUSED_COMPUTE;
    long missed = stood[i] - calls.stoodBefore(c);
    k.tally.work[net.nodes.nodeOf[i]] += missed;
    calls.workLeft(c, missed + (stops[i] > 0 ? k.agenda.now - since[i] : 0));
    if (stops[i] > 0) {
      calls.state(c, computes ? Calls.STOPPED_COMPUTE : Calls.STOPPED_SERVICE);
      kept.append(calls, i, c);
    } else {
      workOn(k, c, computes);
    }
  }

  private static void workOn(Kernel k, int c, boolean computes) {
    k.calls.state(c, computes ? Calls.COMPUTE : Calls.SERVICE);
    k.agenda.after(k.calls.workLeft(c), c);
  }

  /** Whether an instance stands still. */
  boolean stands(int i) {
    return stops[i] > 0;
  }

  /**
   * A call whose instance stands still, or did since it began, is to go on at another pace: what it
   * could not do meanwhile is part of what is left.
   *
   * @param delay until its event, which it loses
   * @return nanoseconds that are left
   */
  long catchUp(Kernel k, int c, long delay) {
    Calls calls = k.calls;
    int i = calls.instance(c);
    boolean computes = calls.state(c) == Calls.PAUSED_COMPUTE;
    long missed = stood[i] - calls.stoodBefore(c);
    k.tally.work[net.nodes.nodeOf[i]] += missed;
    if (stops[i] == 0) {
      calls.state(c, computes ? Calls.COMPUTE : Calls.SERVICE);
      return delay + missed;
    }
    calls.state(c, computes ? Calls.STOPPED_COMPUTE : Calls.STOPPED_SERVICE);
    kept.append(calls, i, c);
    return delay + missed + k.agenda.now - since[i];
  }

  /** A call that may not work leaves. */
  void withdraw(Calls calls, int c) {
    kept.remove(calls, calls.instance(c), c);
  }

  /**
   * A call gives the lock back before its time; where its instance is down nobody gets it.
   *
   * @param up whether the instance is up
   */
  void giveBack(Kernel k, int c, boolean up) {
    if (up) {
      unlock(k, c);
    } else {
      k.calls.lower(c, Calls.HOLDS_LOCK);
      locked[k.calls.instance(c)] = false;
    }
  }

  /** A call that has just got a core has it while its instance stands still. */
  void pause(Calls calls, int c, long now) {
    int i = calls.instance(c);
    calls.state(c, Calls.PAUSED_COMPUTE);
    calls.stoodBefore(c, stood[i] + now - since[i]);
  }

  /** All that may go on do, in the order in which they came. */
  private void letGo(Kernel k, int i) {
    int c = kept.detach(i);
    while (c >= 0) {
      int next = k.calls.next(c);
      go(k, c, i);
      c = next;
    }
  }

  private void go(Kernel k, int c, int i) {
    Calls calls = k.calls;
    int state = calls.state(c);
    if (state != Calls.AWAITS_TURN && stops[i] == 0) {
      k.tally.work[net.nodes.nodeOf[i]] += k.agenda.now - since[i];
      workOn(k, c, state == Calls.STOPPED_COMPUTE);
    } else if (state == Calls.AWAITS_TURN && mayGo(k, c, i, net.nodes.nodeOf[i])) {
      Service.serve(k, c, i, net.nodes.nodeOf[i], k.nodeRecords.traits(net.nodes.nodeOf[i]));
    } else {
      kept.append(calls, i, c);
    }
  }

  /** Calls that wait, by instance; and one more where the lock is held. */
  int[] waiting(Calls calls) {
    int[] waiting = new int[locked.length];
    for (int i = 0; i < locked.length; i++) {
      waiting[i] = (locked[i] ? 1 : 0) + stops[i] + kept.count(calls, i);
    }
    return waiting;
  }
}
