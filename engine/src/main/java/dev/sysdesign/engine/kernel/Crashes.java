package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;

/** Instances that go down with all that is inside, and come up again. */
final class Crashes {
  private static final int RESET = Cause.RESET.ordinal();

  private Crashes() {}

  /** One more cause keeps an instance down. */
  static void down(Kernel k, int i) {
    if (away(k, i)) {
      k.stores.clear(i);
      if (k.net.takeover[k.net.nodeOf[i]] != null) {
        k.failovers.down(k, i, k.net.nodeOf[i]);
      }
    }
  }

  /** The same, but another holds what it held; whether it was up. */
  static boolean away(Kernel k, int i) {
    int node = k.net.nodeOf[i];
    if (k.stations.down(i, true) > 1) {
      return false;
    }
    k.tally.up.add(node, k.stations.isPresent(i) ? -1 : 0, k.agenda.now);
    k.tally.busy.add(node, -k.stations.leaked(i), k.agenda.now);
    kill(k, i);
    k.admission.reset(k, i);
    k.environments.clear(node);
    k.fetches.clear(i);
    k.buffers.rebalance(k, i);
    return true;
  }

  /** One cause less keeps an instance down. */
  static void up(Kernel k, int i) {
    if (!k.failovers.spares(k, i) && k.stations.down(i, false) == 0) {
      isUp(k, i);
    }
  }

  /** Nothing keeps an instance down any more. */
  static void isUp(Kernel k, int i) {
    k.tally.up.add(k.net.nodeOf[i], k.stations.isPresent(i) ? 1 : 0, k.agenda.now);
    k.tally.busy.add(k.net.nodeOf[i], k.stations.leaked(i), k.agenda.now);
    k.buffers.rebalance(k, i);
    k.failovers.up(k, i);
  }

  /**
   * Resets every call inside an instance; slots, cores and queue are empty afterwards. What a
   * broker has accepted it keeps.
   */
  private static void kill(Kernel k, int i) {
    if (k.net.archetype[k.net.nodeOf[i]] == Network.BUFFER) {
      return;
    }
    Calls calls = k.calls;
    k.stations.empty(calls, i, k.agenda.now);
    k.cores.empty(k, i);
    k.turns.empty(k, i);
    int bound = calls.bound();
    for (int c = 0; c < bound; c++) {
      int state = calls.state(c);
      boolean inside =
          works(state)
              || state == Calls.QUEUED
              || state == Calls.AWAITS_CORE
              || state == Calls.AWAITS_TURN
              || state == Calls.STOPPED_SERVICE
              || state == Calls.STOPPED_COMPUTE
              || state == Calls.SHARES_CORES
              || state == Calls.DOWNSTREAM
              || state == Calls.GATED
              || state == Calls.COALESCED
              || state == Calls.BRANCH_OUT;
      if (!inside || calls.instance(c) != i || calls.edge(c) < 0) {
        continue;
      }
      if (calls.has(c, Calls.BRANCH)) {
        killBranch(k, c, state);
      } else if (calls.has(c, Calls.PART)) {
        killPart(k, c, state);
      } else {
        reset(k, c, state);
      }
    }
  }

  /** Whether the end of a call's work stands on the agenda. */
  static boolean works(int state) {
    return state == Calls.SERVICE
        || state == Calls.COMPUTE
        || state == Calls.PAUSED_SERVICE
        || state == Calls.PAUSED_COMPUTE;
  }

  private static void killBranch(Kernel k, int c, int state) {
    k.requests.drop(k.calls.request(c));
    if (state == Calls.BRANCH_OUT) {
      k.calls.state(c, Calls.GONE);
    } else {
      k.calls.release(c);
    }
  }

  private static void killPart(Kernel k, int c, int state) {
    Calls calls = k.calls;
    calls.lower(c, Calls.HOLDS_SLOT | Calls.HOLDS_LOCK);
    if (works(state)) {
      int ending = calls.copyForAnswer(c);
      calls.state(c, Calls.GONE);
      calls.moveOn(c);
      Scatters.ended(k, ending, RESET);
    } else {
      Scatters.ended(k, c, RESET);
    }
  }

  private static void reset(Kernel k, int c, int state) {
    Calls calls = k.calls;
    int node = k.net.nodeOf[calls.instance(c)];
    k.tally.nodes.fail(node, calls.arrived(c), k.agenda.now, RESET);
    if (calls.has(c, Calls.ACCEPTED)) {
      k.tally.messages.ended(k, c, node, true);
    }
    if (state == Calls.DOWNSTREAM) {
      calls.downstream(c, calls.downstream(c) + k.agenda.now - calls.left(c));
    }
    k.tally.timeDownstream[node] += calls.downstream(c);
    calls.lower(c, Calls.HOLDS_SLOT | Calls.HOLDS_LOCK);
    int answering = c;
    if (state == Calls.GATED) {
      k.tally.waiting.add(node, -1, k.agenda.now);
    }
    if (works(state) || state == Calls.GATED) {
      answering = calls.copyForAnswer(c);
      calls.state(c, Calls.GONE);
      calls.moveOn(c);
    }
    Doors.blame(k, answering, node, RESET);
    Doors.answer(k, answering, RESET);
  }
}
