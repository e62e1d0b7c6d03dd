package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;

/** Instances that go down with all that is inside, and come up again. */
public final class Crashes {
  private static final int RESET = Cause.RESET.ordinal();

  private Crashes() {}

  /** One more cause keeps an instance down. */
  public static void down(Kernel k, int i) {
    if (away(k, i)) {
      k.stores.clear(i);
      if (k.nodes.takeover[k.nodes.nodeOf[i]] != null) {
        k.failovers.down(k, i, k.nodes.nodeOf[i]);
      }
    }
  }

  /** The same, but another holds what it held; whether it was up. */
  public static boolean away(Kernel k, int i) {
    int node = k.nodes.nodeOf[i];
    if (k.instances.down(i, true) > 1) {
      return false;
    }
    k.tally.up(node, k.instances.isPresent(i) ? -1 : 0, k.agenda.now);
    k.tally.busy.add(node, -k.instances.leaked(i), k.agenda.now);
    kill(k, i);
    k.admission.reset(k, i);
    k.environments.clear(node);
    k.fetches.clear(i);
    k.buffers.rebalance(k, i);
    return true;
  }

  /** One cause less keeps an instance down. */
  public static void up(Kernel k, int i) {
    if (!k.failovers.spares(k, i) && k.instances.down(i, false) == 0) {
      isUp(k, i);
    }
  }

  /** Nothing keeps an instance down any more. */
  static void isUp(Kernel k, int i) {
    k.tally.up(k.nodes.nodeOf[i], k.instances.isPresent(i) ? 1 : 0, k.agenda.now);
    k.tally.busy.add(k.nodes.nodeOf[i], k.instances.leaked(i), k.agenda.now);
    k.buffers.rebalance(k, i);
    k.failovers.up(k, i);
  }

  /**
   * Resets every call inside an instance; slots, cores and queue are empty afterwards. What a
   * broker has accepted it keeps.
   */
  private static void kill(Kernel k, int i) {
    if (k.nodes.archetype[k.nodes.nodeOf[i]] == Nodes.BUFFER) {
      return;
    }
    Calls calls = k.calls;
    int bound = calls.bound();
    for (int c = 0; c < bound; c++) {
      boolean inside = CallState.of(calls.state(c)).at() == CallState.At.CALLEE;
      if (inside && calls.instance(c) == i && calls.edge(c) >= 0) {
        kill(k, c, i);
      }
    }
  }

  private static void kill(Kernel k, int c, int i) {
    Calls calls = k.calls;
    int killed = Withdrawal.of(k, c);
    if (calls.has(killed, Calls.HOLDS_SLOT)) {
      calls.lower(killed, Calls.HOLDS_SLOT);
      k.instances.vacate(i);
      k.tally.busy.add(k.nodes.nodeOf[i], -1, k.agenda.now);
    }
    if (calls.has(killed, Calls.BRANCH)) {
      k.requests.drop(calls.request(killed));
      calls.release(killed);
    } else if (calls.has(killed, Calls.PART)) {
      Scatters.ended(k, killed, RESET);
    } else {
      reset(k, killed);
    }
  }

  private static void reset(Kernel k, int c) {
    Calls calls = k.calls;
    int node = k.nodes.nodeOf[calls.instance(c)];
    k.tally.nodes.fail(node, calls.arrived(c), k.agenda.now, RESET);
    if (calls.has(c, Calls.ACCEPTED)) {
      Service.messageEnded(k, c, node, true);
    }
    k.tally.timeDownstream[node] += calls.downstream(c);
    Service.rootCause(k, c, node, RESET);
    Service.answer(k, c, RESET);
  }
}
