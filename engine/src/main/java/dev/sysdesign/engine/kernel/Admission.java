package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.BreakerSpec;
import dev.sysdesign.engine.kernel.compiled.CallerPolicy;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.result.Cause;
import java.util.stream.IntStream;

/**
 * Admission at the caller: every instance of a caller has a channel for each of its edges with a
 * breaker, a pool or a retry budget.
 */
public final class Admission {
  private static final int BREAKER_OPEN = Cause.BREAKER_OPEN.ordinal();

  public final Pools pools;
  final CircuitBreakers breakers;
  final RetryBudgets budgets;

  Admission(CompiledTopology net) {
    pools = new Pools(net);
    breakers = new CircuitBreakers(net);
    budgets = new RetryBudgets(net);
  }

  /** Sends an attempt on, lets it wait for a connection, or turns it away. */
  void admit(Kernel k, int c, CallerPolicy policy) {
    Calls calls = k.calls;
    int channel = policy.channel(calls.instance(calls.parent(c)));
    boolean first = calls.attempt(c) == 0 && !calls.has(c, Calls.HEDGE);
    if (policy.budget() >= 0 && first) {
      budgets.deposit(channel, policy.budget());
    }
    if (policy.breaker() != null) {
      if (!breakers.lets(channel, policy.breaker(), k.agenda.now)) {
        refuse(k, c, BREAKER_OPEN);
        return;
      }
      calls.epoch(c, breakers.epoch(channel));
    }
    calls.channel(c, channel);
    if (policy.pool() == 0 || pools.enter(k, c, policy)) {
      Attempts.depart(k, c, policy);
    }
  }

  /** The attempt ends before it was sent; its caller learns of it at once. */
  static void refuse(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    calls.cause(c, cause);
    Service.rootCause(k, c, k.edges.to[calls.edge(c)], cause);
    calls.state(c, Calls.NOT_SENT);
    k.agenda.soon(c);
  }

  /** An attempt is over, as far as its caller knows. */
  void left(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int channel = calls.channel(c);
    if (channel < 0) {
      return;
    }
    calls.channel(c, -1);
    BreakerSpec breaker = k.policies.policy[calls.edge(c)].breaker();
    if (breaker != null) {
      breakers.heard(channel, breaker, calls.epoch(c), failed, k.agenda.now);
    }
    giveBack(k, c, channel);
  }

  /** Nobody waits for an attempt any more, since another has answered; it may keep its turn. */
  void abandoned(Kernel k, int c) {
    Calls calls = k.calls;
    int channel = calls.channel(c);
    if (channel < 0) {
      return;
    }
    if (k.policies.policy[calls.edge(c)].breaker() != null) {
      breakers.forget(channel, calls.epoch(c));
    }
    if (calls.state(c) != Calls.POOLED) {
      calls.channel(c, -1);
      giveBack(k, c, channel);
    }
  }

  private void giveBack(Kernel k, int c, int channel) {
    if ((k.calls.flags(c) & Calls.HOLDS_CONNECTION) != 0) {
      pools.leave(k, c, channel);
    }
  }

  /** Whether one more attempt at a call is within the budget; it is paid for then. */
  boolean affords(Kernel k, int c) {
    CallerPolicy policy = k.policies.policy[k.calls.edge(c)];
    if (policy == null || policy.budget() < 0) {
      return true;
    }
    return budgets.take(policy.channel(k.calls.instance(k.calls.parent(c))));
  }

  /** The channels with a pool of those that call along an edge. */
  public int[] channels(CompiledTopology net, int e) {
    CallerPolicy policy = net.policies.policy[e];
    if (policy == null || policy.pool() == 0) {
      return new int[0];
    }
    return IntStream.range(0, net.nodes.nodeOf.length)
        .filter(i -> isCaller(net, net.nodes.nodeOf[i], e))
        .map(policy::channel)
        .toArray();
  }

  /** Behind a cache or a name it is those who call that. */
  private static boolean isCaller(CompiledTopology net, int node, int e) {
    if (!net.policies.policy[e].anyone()) {
      return node == net.edges.from[e];
    }
    return IntStream.range(0, net.edges.count)
        .anyMatch(
            asked -> net.edges.to[asked] == net.edges.from[e] && net.edges.from[asked] == node);
  }

  /** An instance went down: what waited at its channels is gone, and it will begin anew. */
  void reset(Kernel k, int instance) {
    for (int e = 0; e < k.edges.count; e++) {
      CallerPolicy policy = k.policies.policy[e];
      if (policy == null || !calls(k.net, instance, e)) {
        continue;
      }
      int channel = policy.channel(instance);
      pools.flush(k, channel);
      breakers.reset(channel);
      budgets.reset(channel);
    }
  }

  private static boolean calls(CompiledTopology net, int instance, int e) {
    return net.policies.policy[e].anyone() || net.nodes.nodeOf[instance] == net.edges.from[e];
  }
}
