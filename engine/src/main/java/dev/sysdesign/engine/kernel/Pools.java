package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CallerPolicy;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.kernel.record.Layered;
import dev.sysdesign.engine.kernel.record.Lines;
import dev.sysdesign.engine.result.Cause;
import java.util.Arrays;

/**
 * Connection pools, one a channel. An attempt holds its connection until its answer is there or its
 * caller waits no longer; one that finds none waits its turn.
 */
public final class Pools {
  private static final int POOL_TIMEOUT = Cause.POOL_TIMEOUT.ordinal();
  private static final int RESET = Cause.RESET.ordinal();

  private final int[] used;

  /** Connections that are held for nothing. */
  private final int[] leaked;

  /** The share of them, by channel. */
  public final Layered leaks;

  /** Those that wait, by channel. */
  private final Lines waiting;

  Pools(CompiledTopology net) {
    int n =
        Arrays.stream(net.policies.policy).anyMatch(p -> p != null && p.pool() > 0)
            ? net.policies.channels
            : 0;
    used = new int[n];
    leaked = new int[n];
    leaks = new Layered(new double[n], (sum, share) -> Math.min(1, sum + share));
    waiting = new Lines(n);
  }

  /** Connections in use, by channel. */
  int[] used() {
    return used;
  }

  /** Whether there is a connection for an attempt, which has it then; else it waits. */
  boolean enter(Kernel k, int c, CallerPolicy policy) {
    Calls calls = k.calls;
    int channel = calls.channel(c);
    k.tally.poolAsked[calls.edge(c)]++;
    if (used[channel] + leaked[channel] < policy.pool()) {
      take(k, c);
      return true;
    }
    calls.state(c, Calls.POOLED);
    waiting.append(calls, channel, c);
    k.agenda.timer(policy.poolTimer(), c);
    return false;
  }

  private void take(Kernel k, int c) {
    used[k.calls.channel(c)]++;
    k.tally.poolGiven[k.calls.edge(c)]++;
    k.tally.connections.add(k.calls.edge(c), 1, k.agenda.now);
    k.calls.raise(c, Calls.HOLDS_CONNECTION);
  }

  /** An attempt gives its connection to the next that waits. */
  void leave(Kernel k, int c, int channel) {
    Calls calls = k.calls;
    calls.lower(c, Calls.HOLDS_CONNECTION);
    used[channel]--;
    k.tally.connections.add(calls.edge(c), -1, k.agenda.now);
    handOut(k, channel, k.policies.policy[calls.edge(c)]);
  }

  /** The share of a channel's connections that are held for nothing has changed. */
  public void changed(Kernel k, int channel, int e) {
    CallerPolicy policy = k.policies.policy[e];
    int held = ResourceLeaks.held(leaks.now[channel], policy.pool());
    k.tally.connections.add(e, held - leaked[channel], k.agenda.now);
    leaked[channel] = held;
    handOut(k, channel, policy);
  }

  /** Connections that are free go to those that wait. */
  private void handOut(Kernel k, int channel, CallerPolicy policy) {
    while (!waiting.isEmpty(channel) && used[channel] + leaked[channel] < policy.pool()) {
      int next = waiting.first(channel);
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

  /** The process behind a channel is gone, and with it those that wait. */
  void flush(Kernel k, int channel) {
    while (used.length > 0 && !waiting.isEmpty(channel)) {
      end(k, waiting.first(channel), RESET);
    }
  }

  /** An attempt leaves its queue; it needs its timer no more. */
  void withdraw(Calls calls, int c) {
    waiting.remove(calls, calls.channel(c), c);
    calls.moveOn(c);
  }

  private static void discard(Kernel k, int c) {
    k.requests.drop(k.calls.request(c));
    k.calls.release(c);
  }
}
