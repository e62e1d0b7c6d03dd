package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.kernel.compiled.Places;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A topology as arrays: which edges a call of each class takes at each node, and an order in which
 * callers stand before their callees. Edges from or to something that is not there are left out.
 */
final class Graph {
  /** What a call is to its callee: a read, a write, or a read that asks the primary. */
  static final int KINDS = 3;

  static final int READ = 0;
  static final int WRITE = 1;
  static final int PRIMARY_READ = 2;

  final List<Component> components;
  final List<RequestClass> classes;
  final List<Edge> edges = new ArrayList<>();
  final Archetype[] archetypes;

  /** The station at each door; null for clients. */
  final Front[] fronts;

  final LoadRules[] rules;
  final int[] from;
  final int[] to;

  /** Further attempts of a call that failed, by edge. */
  final int[] retries;

  /** How long an attempt may take, by edge, in nanoseconds; infinite without a limit. */
  final double[] timeouts;

  /** The node that is called when all attempts have failed, by edge; −1 for none. */
  final int[] fallback;

  /** What the edges of a caller do to each class, at node × classes + class. */
  final Turn[][] programs;

  /** The nodes, callers before callees wherever there is no cycle. */
  final int[] order;

  /** Whether some call leads back to a node that was done before. */
  final boolean cyclic;

  /** Where each node stands in that order. */
  private final int[] place;

  private final int[] kinds;
  private final Map<String, Integer> index = new HashMap<>();

  private final NearestAnswers nearest;

  Graph(Topology topology) {
    nearest = new NearestAnswers(this, new Places(topology));
    components = topology.components();
    classes = topology.requests();
    archetypes = new Archetype[components.size()];
    fronts = new Front[components.size()];
    rules = new LoadRules[components.size()];
    for (int node = 0; node < components.size(); node++) {
      Component component = components.get(node);
      index.put(component.name(), node);
      archetypes[node] = ComponentCatalog.archetype(component).orElse(null);
      fronts[node] = archetypes[node] instanceof Archetype.Served s ? s.front() : null;
      rules[node] = LoadRulesReader.read(component);
    }
    for (Edge edge : topology.edges()) {
      if (index.containsKey(edge.from()) && index.containsKey(edge.to())) {
        edges.add(edge);
      }
    }
    int n = edges.size();
    from = new int[n];
    to = new int[n];
    retries = new int[n];
    timeouts = new double[n];
    fallback = new int[n];
    kinds = new int[n];
    List<List<Integer>> outgoing = new ArrayList<>();
    components.forEach(c -> outgoing.add(new ArrayList<>()));
    for (int e = 0; e < n; e++) {
      edge(e, edges.get(e));
      outgoing.get(from[e]).add(e);
    }
    programs = new Turns(this, nearest).of(outgoing);
    order = Ordering.of(components.size(), from, to);
    place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    cyclic = IntStream.range(0, n).anyMatch(e -> isBack(from[e], to[e]));
  }

  /** The most that any caller who asks for a name tries again. */
  private int asked(String resolver) {
    int most = 0;
    for (Edge edge : edges) {
      if (edge.to().equals(resolver)) {
        int usual =
            archetypes[index.get(edge.from())] instanceof Archetype.Source source
                ? source.retries()
                : 0;
        most = Math.max(most, (int) edge.policies().amount("retries").orElse(usual));
      }
    }
    return most;
  }

  private void edge(int e, Edge edge) {
    from[e] = index.get(edge.from());
    to[e] = index.get(edge.to());
    int usual =
        archetypes[from[e]] instanceof Archetype.Source source
            ? source.retries()
            : archetypes[from[e]] instanceof Archetype.FanOut topic
                ? topic.retries()
                : archetypes[from[e]] instanceof Archetype.Resolver ? asked(edge.from()) : 0;
    retries[e] = (int) edge.policies().amount("retries").orElse(usual);
    timeouts[e] = edge.policies().amount("timeout").orElse(usualTimeout(archetypes[from[e]]));
    fallback[e] =
        edge.policies().word("fallback").map(name -> index.getOrDefault(name, -1)).orElse(-1);
    boolean primary =
        edge.policies().word("consistency").orElse("").equals("primary")
            && fronts[to[e]] != null
            && fronts[to[e]].replicas() > 0;
    String word = edge.policies().word("kind").orElse("");
    kinds[e] =
        word.equals(RequestClass.Kind.WRITE.word())
            ? WRITE
            : primary ? PRIMARY_READ : word.equals(RequestClass.Kind.READ.word()) ? READ : -1;
  }

  private static double usualTimeout(Archetype caller) {
    OptionalLong usual =
        caller instanceof Archetype.Source source
            ? source.timeoutNanos()
            : caller instanceof Archetype.Router router
                ? router.timeoutNanos()
                : OptionalLong.empty();
    return usual.isPresent() ? usual.getAsLong() : Double.POSITIVE_INFINITY;
  }

  /** Whether a call leads back to a node that was done before, or to itself. */
  boolean isBack(int caller, int callee) {
    return place[callee] <= place[caller];
  }

  int nodes() {
    return components.size();
  }

  /** How many numbers there are of every node, class and kind. */
  int states() {
    return nodes() * classes.size() * KINDS;
  }

  /** The place of a node, class and kind among them. */
  int state(int node, int requestClass, int kind) {
    return (node * classes.size() + requestClass) * KINDS + kind;
  }

  Turn[] program(int node, int requestClass) {
    return programs[node * classes.size() + requestClass];
  }

  /** What a call over an edge is to its callee, where it was {@code kind} to its caller. */
  int kind(int e, int kind) {
    if (kinds[e] == PRIMARY_READ) {
      return kind == WRITE ? WRITE : PRIMARY_READ;
    }
    return kinds[e] >= 0 ? kinds[e] : kind == WRITE ? WRITE : READ;
  }

  /** Whether the caller goes on when the callee has accepted the call. */
  boolean isBroker(int node) {
    return archetypes[node] instanceof Archetype.Buffer
        || archetypes[node] instanceof Archetype.FanOut;
  }

  /** Whether the caller of an edge goes on as soon as the callee has accepted the call. */
  boolean isHandedOver(int e) {
    return isBroker(to[e]) || edges.get(e).mode() == Edge.Mode.HAND_OVER && !isBroker(from[e]);
  }

  /** Whether its caller, not it, calls what stands behind it. */
  boolean isAside(int node) {
    return archetypes[node] instanceof Archetype.Cache cache && cache.aside();
  }

  /** How the calls of a caller part in a turn of a node, which may be a name that it asked. */
  double[] shares(Turn turn, int node, int caller) {
    boolean near =
        caller != node
            && archetypes[node] instanceof Archetype.Resolver name
            && name.answer() == Archetype.Answer.NEAREST;
    return near ? nearest.of(caller, turn.edges()) : turn.shares();
  }

  /** Whether its caller calls what it names. */
  boolean isResolver(int node) {
    return archetypes[node] instanceof Archetype.Resolver;
  }

  /** Whether a call of a kind waits for what the node calls for it. */
  boolean waits(int node, int kind) {
    boolean behind =
        kind == WRITE
            && archetypes[node] instanceof Archetype.Cache cache
            && cache.writes() == Archetype.Writes.BEHIND;
    return !isBroker(node) && !behind;
  }

  /** Whether a call keeps its slot while it waits for others. */
  boolean holdsSlot(int node) {
    return archetypes[node] instanceof Archetype.Station station && station.holdsSlot()
        || archetypes[node] instanceof Archetype.Consumer
        || archetypes[node] instanceof Archetype.Elastic;
  }

  /** The sum of the numbers of a node, over classes, of some kinds. */
  double sum(double[] numbers, int node, int... ofKinds) {
    double sum = 0;
    for (int c = 0; c < classes.size(); c++) {
      for (int kind : ofKinds) {
        sum += numbers[state(node, c, kind)];
      }
    }
    return sum;
  }

  /** The nodes in the other order. */
  int[] backwards() {
    int[] reversed = new int[order.length];
    Arrays.setAll(reversed, i -> order[order.length - 1 - i]);
    return reversed;
  }
}
