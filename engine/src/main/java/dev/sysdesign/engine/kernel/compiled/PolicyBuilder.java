package dev.sysdesign.engine.kernel.compiled;

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
  private final Nodes nodes;
  private final Edges edges;

  /** Whether calls along a node's edges are made by those who asked it for a name. */
  private final boolean[] named;

  long[] timers;
  byte[] timerUse;
  int channels;
  final CallerPolicy[] policy;
  final boolean[] troubled;
  final double[] loss;
  final long[] resend;
  final double[] nanosPerByte;
  final int[] fallback;
  final long[] undoBit;
  final int[][] undoes;
  int[] undoesNamed;
  final double[] weight;

  PolicyBuilder(Nodes nodes, Edges edges, List<Archetype> archetypes) {
    this.nodes = nodes;
    this.edges = edges;
    named = new boolean[nodes.count];
    for (int node = 0; node < nodes.count; node++) {
      named[node] = archetypes.get(node) instanceof Archetype.Resolver;
    }
    int n = edges.count;
    timers = edges.timeouts;
    timerUse = new byte[timers.length];
    policy = new CallerPolicy[n];
    troubled = new boolean[n];
    loss = new double[n];
    resend = new long[n];
    nanosPerByte = new double[n];
    fallback = new int[n];
    undoBit = new long[n];
    undoes = new int[nodes.count][];
    weight = new double[n];
  }

  Policies build(DerivedEdges derived) {
    long[] pools = timers("pool", this::poolTimeout, Policies.POOL_TIMER);
    long[] hedges =
        timers("hedge", e -> policies(e).nanos("hedge").orElse(0), Policies.HEDGE_TIMER);
    for (int e = 0; e < edges.count; e++) {
      network(e);
      fallback[e] = derived.fallback(e);
      weight[e] = policies(e).amount("weight").orElse(0);
      policy[e] = caller(e, pools, hedges);
      if (derived.compensation(e) >= 0) {
        compensation(e, derived.compensation(e));
      }
    }
    return new Policies(this);
  }

  private Properties policies(int e) {
    return edges.described.get(e).policies();
  }

  /** A call waits for a connection as long as for an answer, where it does not say. */
  private long poolTimeout(int e) {
    OptionalLong own = policies(e).nanos("poolTimeout");
    if (own.isPresent()) {
      return Math.max(1, own.getAsLong());
    }
    return edges.timer[e] >= 0 ? timers[edges.timer[e]] : PolicyCatalog.POOL_TIMEOUT;
  }

  /** Adds the timers of a policy; returns the timer of every edge, or -1. */
  private long[] timers(String policy, IntToLongFunction nanos, byte use) {
    Delays delays = new Delays();
    for (int e = 0; e < edges.count; e++) {
      if (policies(e).has(policy)) {
        delays.use(nanos.applyAsLong(e));
      }
    }
    long[] added = delays.sorted();
    int before = timers.length;
    timers = Arrays.copyOf(timers, before + added.length);
    System.arraycopy(added, 0, timers, before, added.length);
    timerUse = Arrays.copyOf(timerUse, timers.length);
    Arrays.fill(timerUse, before, timers.length, use);
    long[] timer = new long[edges.count];
    for (int e = 0; e < edges.count; e++) {
      int at = policies(e).has(policy) ? Delays.indexOf(added, nanos.applyAsLong(e)) : -1;
      timer[e] = at < 0 ? -1 : before + at;
    }
    return timer;
  }

  private void network(int e) {
    Edge edge = edges.described.get(e);
    loss[e] = edge.policies().amount("loss").orElse(0);
    resend[e] = edge.policies().nanos("rto").orElse(PolicyCatalog.RESEND);
    double bits = edge.policies().amount("bandwidth").orElse(0);
    nanosPerByte[e] = bits > 0 ? 8e9 / bits : 0;
    troubled[e] = loss[e] > 0 || bits > 0;
  }

  private CallerPolicy caller(int e, long[] pools, long[] hedges) {
    Properties policies = policies(e);
    int pool = (int) policies.amount("pool").orElse(0);
    BreakerSpec breaker = policies.get("breaker").map(PolicyBuilder::breaker).orElse(null);
    double budget = policies.amount("retryBudget").orElse(-1);
    if (pool == 0 && breaker == null && budget < 0 && hedges[e] < 0) {
      return null;
    }
    boolean anyone = nodes.aside[edges.from[e]] || named[edges.from[e]];
    int first = channels;
    channels += anyone ? nodes.nodeOf.length : nodes.instances[edges.from[e]];
    return new CallerPolicy(
        first,
        anyone ? 0 : nodes.firstInstance[edges.from[e]],
        anyone,
        pool,
        (int) pools[e],
        breaker,
        budget,
        (int) hedges[e]);
  }

  private static BreakerSpec breaker(Value value) {
    Value.Call call =
        value instanceof Value.Call c ? c : PolicyCatalog.breakerOf((Value.Quantity) value);
    return new BreakerSpec(
        PolicyCatalog.BREAKER.amount(call, "failures"),
        PolicyCatalog.BREAKER.nanos(call, "window"),
        PolicyCatalog.BREAKER.nanos(call, "sleep"),
        (int) PolicyCatalog.BREAKER.amount(call, "probes"));
  }

  /** Edges are numbered in the order in which they are called; those behind names apart. */
  private void compensation(int e, int edge) {
    int node = edges.from[e];
    int[] before = named[node] ? undoesNamed : undoes[node];
    int count = before == null ? 0 : before.length;
    if (count == PolicyCatalog.MOST_COMPENSATIONS) {
      throw new IllegalArgumentException(
          "'" + edges.described.get(e).from() + "' has more than 31 calls to take back");
    }
    int[] after = before == null ? new int[1] : Arrays.copyOf(before, count + 1);
    after[count] = edge;
    if (named[node]) {
      undoesNamed = after;
    } else {
      undoes[node] = after;
    }
    undoBit[e] = 1L << (named[node] ? PolicyCatalog.MOST_COMPENSATIONS + count : count);
  }
}
