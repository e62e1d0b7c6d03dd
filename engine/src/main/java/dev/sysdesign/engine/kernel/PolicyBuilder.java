package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;

/** Compiles what callers do about trouble on their edges, and the trouble of the network. */
final class PolicyBuilder {
  private final Network net;
  private final Identities identities;
  private int gates;

  /** Whether calls along a node's edges are made by those who asked it for a name. */
  private final boolean[] named;

  PolicyBuilder(Network net, List<Archetype> archetypes, Identities identities) {
    this.net = net;
    this.identities = identities;
    named = new boolean[net.nodes];
    for (int node = 0; node < net.nodes; node++) {
      named[node] = archetypes.get(node) instanceof Archetype.Resolver;
    }
  }

  void build(DerivedEdges derived) {
    int n = net.edges;
    net.policy = new Network.CallerPolicy[n];
    net.troubled = new boolean[n];
    net.loss = new double[n];
    net.resend = new long[n];
    net.nanosPerByte = new double[n];
    net.lossKey = identities.edges(Purpose.LOSS, net.described);
    net.fallback = new int[n];
    net.undoBit = new long[n];
    net.undoes = new int[net.nodes][];
    net.weight = new double[n];
    long[] pools = timers("pool", this::poolTimeout, Network.POOL_TIMER);
    long[] hedges = timers("hedge", e -> policies(e).nanos("hedge").orElse(0), Network.HEDGE_TIMER);
    for (int e = 0; e < n; e++) {
      network(e);
      net.fallback[e] = derived.fallback(e);
      net.weight[e] = policies(e).amount("weight").orElse(0);
      net.policy[e] = caller(e, pools, hedges);
      if (derived.compensation(e) >= 0) {
        compensation(e, derived.compensation(e));
      }
    }
    net.gates = gates;
  }

  private Properties policies(int e) {
    return net.described.get(e).policies();
  }

  /** A call waits for a connection as long as for an answer, where it does not say. */
  private long poolTimeout(int e) {
    OptionalLong own = policies(e).nanos("poolTimeout");
    if (own.isPresent()) {
      return Math.max(1, own.getAsLong());
    }
    return net.timer[e] >= 0 ? net.timers[net.timer[e]] : PolicyCatalog.POOL_TIMEOUT;
  }

  /** Adds the timers of a policy; returns the timer of every edge, or -1. */
  private long[] timers(String policy, IntToLongFunction nanos, byte use) {
    Delays delays = new Delays();
    for (int e = 0; e < net.edges; e++) {
      if (policies(e).has(policy)) {
        delays.use(nanos.applyAsLong(e));
      }
    }
    long[] added = delays.sorted();
    int before = net.timers.length;
    net.timers = Arrays.copyOf(net.timers, before + added.length);
    System.arraycopy(added, 0, net.timers, before, added.length);
    net.timerUse = Arrays.copyOf(net.timerUse, net.timers.length);
    Arrays.fill(net.timerUse, before, net.timers.length, use);
    long[] timer = new long[net.edges];
    for (int e = 0; e < net.edges; e++) {
      int at = policies(e).has(policy) ? Delays.indexOf(added, nanos.applyAsLong(e)) : -1;
      timer[e] = at < 0 ? -1 : before + at;
    }
    return timer;
  }

  private void network(int e) {
    Edge edge = net.described.get(e);
    net.loss[e] = edge.policies().amount("loss").orElse(0);
    net.resend[e] = edge.policies().nanos("rto").orElse(PolicyCatalog.RESEND);
    double bits = edge.policies().amount("bandwidth").orElse(0);
    net.nanosPerByte[e] = bits > 0 ? 8e9 / bits : 0;
    net.troubled[e] = net.loss[e] > 0 || bits > 0;
  }

  private Network.CallerPolicy caller(int e, long[] pools, long[] hedges) {
    Properties policies = policies(e);
    int pool = (int) policies.amount("pool").orElse(0);
    Network.Breaker breaker = policies.get("breaker").map(PolicyBuilder::breaker).orElse(null);
    double budget = policies.amount("retryBudget").orElse(-1);
    if (pool == 0 && breaker == null && budget < 0 && hedges[e] < 0) {
      return null;
    }
    boolean anyone = net.aside[net.from[e]] || named[net.from[e]];
    int first = gates;
    gates += anyone ? net.nodeOf.length : net.instances[net.from[e]];
    return new Network.CallerPolicy(
        first,
        anyone ? 0 : net.firstInstance[net.from[e]],
        anyone,
        pool,
        (int) pools[e],
        breaker,
        budget,
        (int) hedges[e]);
  }

  private static Network.Breaker breaker(Value value) {
    Value.Call call =
        value instanceof Value.Call c ? c : PolicyCatalog.breakerOf((Value.Quantity) value);
    return new Network.Breaker(
        PolicyCatalog.BREAKER.amount(call, "failures"),
        (long) PolicyCatalog.BREAKER.amount(call, "window"),
        (long) PolicyCatalog.BREAKER.amount(call, "sleep"),
        (int) PolicyCatalog.BREAKER.amount(call, "probes"));
  }

  /** Edges are numbered in the order in which they are called; those behind names apart. */
  private void compensation(int e, int edge) {
    int node = net.from[e];
    int[] before = named[node] ? net.undoesNamed : net.undoes[node];
    int count = before == null ? 0 : before.length;
    if (count == Sagas.MOST) {
      throw new IllegalArgumentException(
          "'" + net.described.get(e).from() + "' has more than 31 calls to take back");
    }
    int[] after = before == null ? new int[1] : Arrays.copyOf(before, count + 1);
    after[count] = edge;
    if (named[node]) {
      net.undoesNamed = after;
    } else {
      net.undoes[node] = after;
    }
    net.undoBit[e] = 1L << (named[node] ? Sagas.MOST + count : count);
  }
}
