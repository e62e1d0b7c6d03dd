package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;
import java.util.Arrays;

/**
 * Connection pools, one a gate. An attempt holds its connection until its answer is there or its
 * caller waits no longer; one that finds none waits its turn.
 */
final class Pools {
  private static final int POOL_TIMEOUT = Cause.POOL_TIMEOUT.ordinal();
  private static final int RESET = Cause.RESET.ordinal();

  private final int[] used;

  /** Connections that are held for nothing. */
  private final int[] leaked;

  /** The share of them, by gate. */
  final Layered leaks;

  /** Those that wait, by gate. */
  private final Lines waiting;

  Pools(Network net) {
    int n = Arrays.stream(net.policy).anyMatch(p -> p != null && p.pool() > 0) ? net.gates : 0;
    used = new int[n];
    leaked = new int[n];
    leaks = new Layered(new double[n], (sum, share) -> Math.min(1, sum + share));
    waiting = new Lines(n);
  }

  /** Connections in use, by gate. */
  int[] used() {
    return used;
  }

  /** Whether there is a connection for an attempt, which has it then; else it waits. */
  boolean enter(Kernel k, int c, Network.CallerPolicy policy) {
    Calls calls = k.calls;
    int gate = calls.gate(c);
    k.tally.poolAsked[calls.edge(c)]++;
    if (used[gate] + leaked[gate] < policy.pool()) {
      take(k, c);
      return true;
    }
    calls.state(c, Calls.POOLED);
    waiting.append(calls, gate, c);
    k.agenda.timer(policy.poolTimer(), c);
    return false;
  }

  private void take(Kernel k, int c) {
    used[k.calls.gate(c)]++;
    k.tally.poolGiven[k.calls.edge(c)]++;
    k.tally.connections.add(k.calls.edge(c), 1, k.agenda.now);
    k.calls.raise(c, Calls.HOLDS_CONNECTION);
  }

  /** An attempt gives its connection to the next that waits. */
  void leave(Kernel k, int c, int gate) {
    Calls calls = k.calls;
    calls.lower(c, Calls.HOLDS_CONNECTION);
    used[gate]--;
    k.tally.connections.add(calls.edge(c), -1, k.agenda.now);
    handOut(k, gate, k.net.policy[calls.edge(c)]);
  }

  /** The share of a gate's connections that are held for nothing has changed. */
  void changed(Kernel k, int gate, int e) {
    Network.CallerPolicy policy = k.net.policy[e];
    int held = Leaks.held(leaks.now[gate], policy.pool());
    k.tally.connections.add(e, held - leaked[gate], k.agenda.now);
    leaked[gate] = held;
    handOut(k, gate, policy);
  }

  /** Connections that are free go to those that wait. */
  private void handOut(Kernel k, int gate, Network.CallerPolicy policy) {
    while (!waiting.isEmpty(gate) && used[gate] + leaked[gate] < policy.pool()) {
      int next = waiting.first(gate);
      withdraw(k.calls, next);
      if (k.calls.has(next, Calls.ABANDONED)) {
        discard(k, next);
      } else {
        take(k, next);
        Attempts.depart(k, next, policy);
      }
    }
  }

  /** An attempt waits no longer. */
  static void timedOut(Kernel k, int c) {
    end(k, c, POOL_TIMEOUT);
  }

  private static void end(Kernel k, int c, int cause) {
    int ended = Withdrawal.of(k, c);
    if (k.calls.has(ended, Calls.ABANDONED)) {
      discard(k, ended);
    } else {
      Admission.refuse(k, ended, cause);
    }
  }

  /** The process behind a gate is gone, and with it those that wait. */
  void flush(Kernel k, int gate) {
    while (used.length > 0 && !waiting.isEmpty(gate)) {
      end(k, waiting.first(gate), RESET);
    }
  }

  /** An attempt leaves its queue; it needs its timer no more. */
  void withdraw(Calls calls, int c) {
    waiting.remove(calls, calls.gate(c), c);
    calls.moveOn(c);
  }

  private static void discard(Kernel k, int c) {
    k.requests.drop(k.calls.request(c));
    k.calls.release(c);
  }
}
