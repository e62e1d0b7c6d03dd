package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;
import java.util.stream.IntStream;

/**
 * Admission at the caller: every instance of a caller has a gate for each of its edges with a
 * breaker, a pool or a retry budget.
 */
final class Admission {
  private static final int BREAKER_OPEN = Cause.BREAKER_OPEN.ordinal();

  final Pools pools;
  final Breakers breakers;
  final Budgets budgets;

  Admission(Network net) {
    pools = new Pools(net);
    breakers = new Breakers(net);
    budgets = new Budgets(net);
  }

  /** Sends an attempt on, lets it wait for a connection, or turns it away. */
  void admit(Kernel k, int c, Network.CallerPolicy policy) {
    Calls calls = k.calls;
    int gate = policy.gate(calls.instance(calls.parent(c)));
    boolean first = calls.attempt(c) == 0 && !calls.has(c, Calls.HEDGE);
    if (policy.budget() >= 0 && first) {
      budgets.deposit(gate, policy.budget());
    }
    if (policy.breaker() != null) {
      if (!breakers.lets(gate, policy.breaker(), k.agenda.now)) {
        refuse(k, c, BREAKER_OPEN);
        return;
      }
      calls.epoch(c, breakers.epoch(gate));
    }
    calls.gate(c, gate);
    if (policy.pool() == 0 || pools.enter(k, c, policy)) {
      Attempts.depart(k, c, policy);
    }
  }

  /** The attempt ends before it was sent; its caller learns of it at once. */
  static void refuse(Kernel k, int c, int cause) {
    Calls calls = k.calls;
    calls.cause(c, cause);
    Doors.blame(k, c, k.net.to[calls.edge(c)], cause);
    calls.state(c, Calls.NOT_SENT);
    k.agenda.soon(c);
  }

  /** An attempt is over, as far as its caller knows. */
  void left(Kernel k, int c, boolean failed) {
    Calls calls = k.calls;
    int gate = calls.gate(c);
    if (gate < 0) {
      return;
    }
    calls.gate(c, -1);
    Network.Breaker breaker = k.net.policy[calls.edge(c)].breaker();
    if (breaker != null) {
      breakers.heard(gate, breaker, calls.epoch(c), failed, k.agenda.now);
    }
    giveBack(k, c, gate);
  }

  /** Nobody waits for an attempt any more, since another has answered; it may keep its turn. */
  void abandoned(Kernel k, int c) {
    Calls calls = k.calls;
    int gate = calls.gate(c);
    if (gate < 0) {
      return;
    }
    if (k.net.policy[calls.edge(c)].breaker() != null) {
      breakers.forget(gate, calls.epoch(c));
    }
    if (calls.state(c) != Calls.POOLED) {
      calls.gate(c, -1);
      giveBack(k, c, gate);
    }
  }

  private void giveBack(Kernel k, int c, int gate) {
    if ((k.calls.flags(c) & Calls.HOLDS_CONNECTION) != 0) {
      pools.leave(k, c, gate);
    }
  }

  /** Whether one more attempt at a call is within the budget; it is paid for then. */
  boolean affords(Kernel k, int c) {
    Network.CallerPolicy policy = k.net.policy[k.calls.edge(c)];
    if (policy == null || policy.budget() < 0) {
      return true;
    }
    return budgets.take(policy.gate(k.calls.instance(k.calls.parent(c))));
  }

  /** The gates with a pool of those that call along an edge. */
  int[] gates(Network net, int e) {
    Network.CallerPolicy policy = net.policy[e];
    if (policy == null || policy.pool() == 0) {
      return new int[0];
    }
    return IntStream.range(0, net.nodeOf.length)
        .filter(i -> isCaller(net, net.nodeOf[i], e))
        .map(policy::gate)
        .toArray();
  }

  /** Behind a cache or a name it is those who call that. */
  private static boolean isCaller(Network net, int node, int e) {
    if (!net.policy[e].anyone()) {
      return node == net.from[e];
    }
    return IntStream.range(0, net.edges)
        .anyMatch(asked -> net.to[asked] == net.from[e] && net.from[asked] == node);
  }

  /** An instance went down: what waited at its gates is gone, and it will begin anew. */
  void reset(Kernel k, int instance) {
    Network net = k.net;
    for (int e = 0; e < net.edges; e++) {
      Network.CallerPolicy policy = net.policy[e];
      if (policy == null || !calls(net, instance, e)) {
        continue;
      }
      int gate = policy.gate(instance);
      pools.flush(k, gate);
      breakers.reset(gate);
      budgets.reset(gate);
    }
  }

  private static boolean calls(Network net, int instance, int e) {
    return net.policy[e].anyone() || net.nodeOf[instance] == net.from[e];
  }
}
