package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Compiles the edges with their policies and delays. */
final class EdgeBuilder {
  /** The back-off of retries whose edge names none: exponential from 50 ms with full jitter. */
  private static final Network.BackOff USUAL_BACK_OFF =
      new Network.BackOff(50_000_000L, 20_000_000_000L, true, Network.BackOff.FULL);

  private final Network net;
  private final Topology topology;
  private final Identities identities;
  private final Map<String, Integer> index = new HashMap<>();

  EdgeBuilder(Network net, Topology topology, Identities identities) {
    this.net = net;
    this.topology = topology;
    this.identities = identities;
  }

  void build(List<Archetype> archetypes, Places places) {
    List<Edge> edges = new ArrayList<>(topology.edges());
    int written = edges.size();
    DerivedEdges derived = new DerivedEdges(edges);
    net.described = edges;
    int n = edges.size();
    net.edges = n;
    net.calls = new boolean[net.nodes];
    net.from = new int[n];
    net.to = new int[n];
    net.handOver = new boolean[n];
    net.kind = new byte[n];
    net.timer = new int[n];
    net.retries = new int[n];
    net.backOff = new Network.BackOff[n];
    net.guardKey = identities.edges(Purpose.GUARD, edges);
    net.backOffKey = identities.edges(Purpose.BACK_OFF, edges);
    net.asideOf = new int[n];
    net.primary = new boolean[n];
    net.share = new double[n * net.classes];
    for (Component component : topology.components()) {
      index.put(component.name(), index.size());
    }
    Delays timers = new Delays();
    for (int e = 0; e < n; e++) {
      Edge edge = edges.get(e);
      net.from[e] = index.get(edge.from());
      net.to[e] = index.get(edge.to());
      net.calls[net.from[e]] = true;
      Archetype caller = archetypes.get(net.from[e]);
      boolean broker = caller instanceof Archetype.Buffer || caller instanceof Archetype.FanOut;
      net.handOver[e] = edge.mode() == Edge.Mode.HAND_OVER && !broker;
      net.kind[e] = kind(edge.policies());
      net.primary[e] = edge.policies().word("consistency").orElse("").equals("primary");
      if (edge.policies().has("zones")) {
        net.local = net.local == null ? new boolean[n] : net.local;
        net.local[e] = true;
      }
      timers.use(timeout(edge, net.from[e], archetypes));
      net.retries[e] =
          e < written
              ? (int) edge.policies().amount("retries").orElse(clientRetries(e, archetypes))
              : 0;
      net.backOff[e] = backOff(edge.policies());
      boolean aside = net.archetype[net.to[e]] == Network.CACHE && net.aside[net.to[e]];
      net.asideOf[e] = aside ? net.to[e] : -1;
      for (int c = 0; c < net.classes; c++) {
        net.share[e * net.classes + c] = edge.share(topology.requests().get(c));
      }
    }
    net.timers = timers.sorted();
    net.timerUse = new byte[net.timers.length];
    for (int e = 0; e < n; e++) {
      net.timer[e] = Delays.indexOf(net.timers, timeout(edges.get(e), net.from[e], archetypes));
    }
    net.caches = caches(archetypes);
    Asked.build(net, archetypes);
    delays(places);
    new PolicyBuilder(net, archetypes, identities).build(derived);
  }

  private int[] caches(List<Archetype> archetypes) {
    int[] caches = new int[net.edges];
    for (int e = 0; e < net.edges; e++) {
      if (archetypes.get(net.to[e]) instanceof Archetype.Resolver names) {
        caches[e] = names.caches(archetypes.get(net.from[e]), net.instances[net.from[e]]);
      }
    }
    return caches;
  }

  private void delays(Places places) {
    net.places = places.count();
    int square = net.places * net.places;
    Delays delays = new Delays();
    long[] nanos = new long[net.edges * square];
    for (int e = 0; e < net.edges; e++) {
      OptionalLong explicit = net.described.get(e).policies().nanos("latency");
      for (int i = 0; i < square; i++) {
        int at = e * square + i;
        nanos[at] = explicit.orElse(places.latency(i / net.places, i % net.places));
        delays.use(nanos[at]);
      }
    }
    net.delays = delays.sorted();
    net.rings = Delays.rings(net.delays);
    Map<Long, Integer> index = new HashMap<>();
    for (int i = 0; i < net.delays.length; i++) {
      index.put(net.delays[i], i);
    }
    net.delayOf = new int[nanos.length];
    for (int i = 0; i < nanos.length; i++) {
      net.delayOf[i] = index.getOrDefault(nanos[i], -1);
    }
  }

  private static byte kind(Properties policies) {
    String word = policies.word("kind").orElse("");
    return (byte) (word.equals("read") ? 1 : word.equals("write") ? 2 : 0);
  }

  private long timeout(Edge edge, int caller, List<Archetype> archetypes) {
    OptionalLong own = edge.policies().nanos("timeout");
    if (own.isPresent()) {
      return own.getAsLong();
    }
    Archetype archetype = archetypes.get(caller);
    if (archetype instanceof Archetype.Resolver) {
      return ofAsker(edge.from(), archetypes);
    }
    return archetype instanceof Archetype.Source source
        ? source.timeoutNanos().orElse(0)
        : archetype instanceof Archetype.Router router ? router.timeoutNanos().orElse(0) : 0;
  }

  /** The edges of a resolver are called by those who ask it; the timeout is that of a client. */
  private long ofAsker(String resolver, List<Archetype> archetypes) {
    for (Edge edge : topology.edges()) {
      if (edge.to().equals(resolver)
          && archetypes.get(index.get(edge.from())) instanceof Archetype.Source source) {
        return source.timeoutNanos().orElse(0);
      }
    }
    return 0;
  }

  private int clientRetries(int e, List<Archetype> archetypes) {
    Archetype caller = archetypes.get(net.from[e]);
    return caller instanceof Archetype.Source source
        ? source.retries()
        : caller instanceof Archetype.FanOut topic ? topic.retries() : 0;
  }

  private static Network.BackOff backOff(Properties policies) {
    Value.Call call = policies.call("backoff").orElse(null);
    if (call == null) {
      return USUAL_BACK_OFF;
    }
    boolean doubles = call.function().equals(PolicyCatalog.EXPONENTIAL_BACKOFF.name());
    String usual = doubles ? "full" : "none";
    int jitter =
        switch (call.word("jitter", usual)) {
          case "full" -> Network.BackOff.FULL;
          case "equal" -> Network.BackOff.EQUAL;
          default -> Network.BackOff.NONE;
        };
    long max =
        doubles ? (long) PolicyCatalog.EXPONENTIAL_BACKOFF.amount(call, "max") : Long.MAX_VALUE / 2;
    return new Network.BackOff((long) call.amount("base", 0), max, doubles, jitter);
  }
}
