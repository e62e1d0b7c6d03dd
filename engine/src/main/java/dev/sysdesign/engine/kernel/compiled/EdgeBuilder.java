package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.PolicyCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Compiles the edges with their policies and delays. */
final class EdgeBuilder {
  /** The back-off of retries whose edge names none: exponential from 50 ms with full jitter. */
  private static final BackOff USUAL_BACK_OFF =
      new BackOff(50_000_000L, 20_000_000_000L, true, BackOff.FULL);

  private final Topology topology;
  private final List<Archetype> archetypes;
  private final Nodes nodes;
  private final Flows flows;
  private final Map<String, Integer> index = new HashMap<>();

  EdgeBuilder(Topology topology, List<Archetype> archetypes, Nodes nodes, Flows flows) {
    this.topology = topology;
    this.archetypes = archetypes;
    this.nodes = nodes;
    this.flows = flows;
    for (Component component : topology.components()) {
      index.put(component.name(), index.size());
    }
  }

  Edges build(DerivedEdges derived) {
    List<Edge> all = derived.all();
    Delays timers = new Delays();
    all.forEach(edge -> timers.use(timeout(edge)));
    Edges edges = new Edges(all, timers.sorted(), nodes.count, flows.classes);
    for (int e = 0; e < edges.count; e++) {
      Edge edge = all.get(e);
      int from = index.get(edge.from());
      int to = index.get(edge.to());
      edges.from[e] = from;
      edges.to[e] = to;
      edges.calls[from] = true;
      Archetype caller = archetypes.get(from);
      boolean broker = caller instanceof Archetype.Buffer || caller instanceof Archetype.FanOut;
      edges.handOver[e] = edge.mode() == Edge.Mode.HAND_OVER && !broker;
      edges.kind[e] = kind(edge.policies());
      edges.primary[e] = edge.policies().word("consistency").orElse("").equals("primary");
      if (edge.policies().has("zones")) {
        edges.local[e] = true;
      }
      edges.timer[e] = Delays.indexOf(edges.timeouts, timeout(edge));
      edges.retries[e] =
          derived.isWritten(e)
              ? (int) edge.policies().amount("retries").orElse(clientRetries(caller))
              : 0;
      edges.backOff[e] = backOff(edge.policies());
      boolean aside = nodes.archetype[to] == Nodes.CACHE && nodes.aside[to];
      edges.asideOf[e] = aside ? to : -1;
      for (int c = 0; c < flows.classes; c++) {
        edges.share[e * flows.classes + c] = edge.share(topology.requests().get(c));
      }
    }
    return edges;
  }

  private static byte kind(Properties policies) {
    String word = policies.word("kind").orElse("");
    return (byte) (word.equals("read") ? 1 : word.equals("write") ? 2 : 0);
  }

  private long timeout(Edge edge) {
    OptionalLong own = edge.policies().nanos("timeout");
    if (own.isPresent()) {
      return own.getAsLong();
    }
    Archetype archetype = archetypes.get(index.get(edge.from()));
    if (archetype instanceof Archetype.Resolver) {
      return ofAsker(edge.from());
    }
    return archetype instanceof Archetype.Source source
        ? source.timeoutNanos().orElse(0)
        : archetype instanceof Archetype.Router router ? router.timeoutNanos().orElse(0) : 0;
  }

  /** The edges of a resolver are called by those who ask it; the timeout is that of a client. */
  private long ofAsker(String resolver) {
    for (Edge edge : topology.edges()) {
      if (edge.to().equals(resolver)
          && archetypes.get(index.get(edge.from())) instanceof Archetype.Source source) {
        return source.timeoutNanos().orElse(0);
      }
    }
    return 0;
  }

  private static int clientRetries(Archetype caller) {
    return caller instanceof Archetype.Source source
        ? source.retries()
        : caller instanceof Archetype.FanOut topic ? topic.retries() : 0;
  }

  private static BackOff backOff(Properties policies) {
    Value.Call call = policies.call("backoff").orElse(null);
    if (call == null) {
      return USUAL_BACK_OFF;
    }
    boolean doubles = call.function().equals(PolicyCatalog.EXPONENTIAL_BACKOFF.name());
    String usual = doubles ? "full" : "none";
    int jitter =
        switch (call.word("jitter", usual)) {
          case "full" -> BackOff.FULL;
          case "equal" -> BackOff.EQUAL;
          default -> BackOff.NONE;
        };
    long max = doubles ? PolicyCatalog.EXPONENTIAL_BACKOFF.nanos(call, "max") : Long.MAX_VALUE / 2;
    return new BackOff((long) call.amount("base", 0), max, doubles, jitter);
  }
}
