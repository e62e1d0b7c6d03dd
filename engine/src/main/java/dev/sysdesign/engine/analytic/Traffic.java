package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.StatementCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rates of calls at every component, by request class and kind: what a component receives is
 * what its callers send. Solved by repeated substitution, which ends after as many rounds as the
 * longest chain of calls has links, and converges where a cycle loses calls on each turn.
 */
final class Traffic {
  private static final int MOST_ROUNDS = 500;
  private static final double SETTLED = 1e-12;

  private final List<Component> components;
  private final List<RequestClass> classes;
  private final List<Optional<Archetype>> archetypes;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, KeyedHits> hits = new HashMap<>();
  private final List<List<Edge>> outgoing = new ArrayList<>();
  private double[][][] rates;

  Traffic(Topology topology) {
    this.components = topology.components();
    this.classes = topology.requests();
    this.archetypes = components.stream().map(Traffic::archetype).toList();
    for (Component component : components) {
      index.put(component.name(), index.size());
      outgoing.add(new ArrayList<>());
    }
    topology.edges().forEach(edge -> outgoing.get(index.get(edge.from())).add(edge));
    solve();
  }

  private static Optional<Archetype> archetype(Component component) {
    return ComponentCatalog.find(component.type()).flatMap(type -> type.compile(component));
  }

  Optional<Archetype> archetype(int node) {
    return archetypes.get(node);
  }

  /** Calls per second that only read. */
  double reads(int node) {
    return sum(node, 0);
  }

  /** Calls per second that write. */
  double writes(int node) {
    return sum(node, 1);
  }

  /**
   * Calls per second with which callers of a cache-aside cache bring it what they had to look up.
   */
  double fills(int node) {
    return archetypes.get(node).orElse(null) instanceof Archetype.Cache cache && cache.aside()
        ? reads(node) * passing(node)
        : 0;
  }

  private double sum(int node, int kind) {
    double sum = 0;
    for (double[] ofClass : rates[node]) {
      sum += ofClass[kind];
    }
    return sum;
  }

  private void solve() {
    rates = sources();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[][][] next = sources();
      for (int node = 0; node < components.size(); node++) {
        send(node, next);
      }
      boolean settled = distance(rates, next) < SETTLED;
      rates = next;
      if (settled) {
        return;
      }
    }
  }

  private double[][][] sources() {
    double[][][] fresh = new double[components.size()][classes.size()][2];
    for (int node = 0; node < components.size(); node++) {
      if (archetypes.get(node).orElse(null) instanceof Archetype.Source source) {
        String client = components.get(node).name();
        double total = 0;
        for (RequestClass request : classes) {
          total += sends(client, request) ? request.share() : 0;
        }
        for (int c = 0; c < classes.size(); c++) {
          if (sends(client, classes.get(c)) && total > 0) {
            int kind = classes.get(c).kind() == RequestClass.Kind.WRITE ? 1 : 0;
            fresh[node][c][kind] = source.rate() * classes.get(c).share() / total;
          }
        }
      }
    }
    return fresh;
  }

  private static boolean sends(String client, RequestClass request) {
    return request.client().map(client::equals).orElse(true);
  }

  private void send(int node, double[][][] next) {
    List<Edge> edges = outgoing.get(node);
    if (edges.isEmpty()) {
      return;
    }
    double reads = passing(node);
    double passed =
        archetypes.get(node).orElse(null) instanceof Archetype.Served served
            ? (1 - served.front().errorRate()) * admitted(node, served.front())
            : 1;
    for (int c = 0; c < classes.size(); c++) {
      RequestClass request = classes.get(c);
      double choice = choice(node, request);
      for (Edge edge : edges) {
        boolean one = isWeighted(edge) || isChoice(archetypes.get(node).orElse(null));
        double share = edge.share(request) * passed * weight(node, edge) / (one ? choice : 1);
        int to = index.get(edge.to());
        String kind = edge.policies().word("kind").orElse("");
        for (int k = 0; k < 2; k++) {
          double rate = rates[node][c][k] * share * (k == 0 ? reads : 1);
          next[to][c][kindOf(kind, k)] += rate;
        }
      }
    }
  }

  /** The share of the calls that a gate in front lets through; one that delays lets all. */
  private double admitted(int node, Front front) {
    if (front.gate().isEmpty() || front.gate().get().delays()) {
      return 1;
    }
    double limit = front.gate().get().calls().rate() * front.instances();
    double calls = reads(node) + writes(node);
    return calls > limit ? limit / calls : 1;
  }

  private static int kindOf(String word, int otherwise) {
    for (RequestClass.Kind kind : RequestClass.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind == RequestClass.Kind.WRITE ? 1 : 0;
      }
    }
    return otherwise;
  }

  /**
   * Of the edges of a router, a resolver or a queue, and of weighted ones, a call goes along one.
   */
  private double choice(int node, RequestClass request) {
    boolean router = isChoice(archetypes.get(node).orElse(null));
    double sum = 0;
    for (Edge edge : outgoing.get(node)) {
      sum += router || isWeighted(edge) ? edge.share(request) * weight(node, edge) : 0;
    }
    return sum == 0 ? 1 : sum;
  }

  /** Whether each call goes along one edge: that of a router, a resolver or a queue. */
  private static boolean isChoice(Archetype archetype) {
    return archetype instanceof Archetype.Router
        || archetype instanceof Archetype.Resolver
        || archetype instanceof Archetype.Buffer buffer && !buffer.groups();
  }

  private static boolean isWeighted(Edge edge) {
    return edge.policies().has("weight");
  }

  /** A router without shares takes the instances behind all its edges as one list. */
  private double weight(int node, Edge edge) {
    if (archetypes.get(node).orElse(null) instanceof Archetype.Resolver resolver) {
      return answer(node, edge, resolver.answer());
    }
    if (outgoing.get(node).stream().anyMatch(Traffic::isWeighted)) {
      return edge.policies().amount("weight").orElse(1);
    }
    boolean router = isChoice(archetypes.get(node).orElse(null));
    boolean shares =
        router
            && outgoing.get(node).stream()
                .anyMatch(e -> classes.stream().mapToDouble(e::share).anyMatch(Traffic::isPart));
    return router
            && !shares
            && archetypes.get(index.get(edge.to())).orElse(null) instanceof Archetype.Served callee
        ? callee.front().instances()
        : 1;
  }

  /** A resolver names the first of its edges, or any by its weight. */
  private double answer(int node, Edge edge, Archetype.Answer answer) {
    return answer == Archetype.Answer.WEIGHTED
        ? edge.policies().amount("weight").orElse(1)
        : outgoing.get(node).get(0).equals(edge) ? 1 : 0;
  }

  private static boolean isPart(double share) {
    return share > 0 && share < 1;
  }

  /** The share of the reads that go on: all but the hits of a cache. */
  private double passing(int node) {
    if (!(archetypes.get(node).orElse(null) instanceof Archetype.Cache cache)) {
      return 1;
    }
    if (cache.store() instanceof Store.Coin coin) {
      return 1 - coin.hitRatio();
    }
    Store.Keyed keyed = (Store.Keyed) cache.store();
    return keyed
        .keys()
        .or(() -> keysOf(node))
        .map(keys -> 1 - hits(keys).ratio(keyed, reads(node)))
        .orElse(1.0);
  }

  /** The keys of the class that reads most here. */
  private Optional<Value.Call> keysOf(int node) {
    int most = 0;
    for (int c = 1; c < classes.size(); c++) {
      most = rates[node][c][0] > rates[node][most][0] ? c : most;
    }
    return classes.get(most).keys().or(this::keysOfAnyClient);
  }

  private Optional<Value.Call> keysOfAnyClient() {
    return archetypes.stream()
        .flatMap(Optional::stream)
        .filter(Archetype.Source.class::isInstance)
        .flatMap(source -> ((Archetype.Source) source).keys().stream())
        .findFirst();
  }

  private KeyedHits hits(Value.Call keys) {
    return hits.computeIfAbsent(keys.toString(), k -> keyed(keys));
  }

  private static KeyedHits keyed(Value.Call keys) {
    FunctionSpec zipf = StatementCatalog.ZIPF;
    boolean skewed = keys.function().equals(zipf.name());
    return new KeyedHits(
        (long) zipf.amount(keys, "keys"), skewed ? zipf.amount(keys, "exponent") : 0);
  }

  private static double distance(double[][][] before, double[][][] after) {
    double worst = 0;
    for (int i = 0; i < before.length; i++) {
      for (int j = 0; j < before[i].length; j++) {
        for (int k = 0; k < 2; k++) {
          double change = Math.abs(after[i][j][k] - before[i][j][k]);
          worst = Math.max(worst, change / Math.max(1, after[i][j][k]));
        }
      }
    }
    return worst;
  }
}
