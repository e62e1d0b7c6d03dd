package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Archetype.Store;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.Gate;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Zipf;
import dev.sysdesign.engine.result.Cause;
import java.util.ArrayList;
import java.util.List;

/** Compiles the components into nodes and instances. */
final class NodeBuilder {
  private static final Front CLIENT_FRONT =
      Front.unlimited(new Distribution.Constant(0), new Distribution.Constant(0), 0);

  private final Topology topology;
  private final Places places;
  private final List<Archetype> archetypes = new ArrayList<>();
  private Nodes nodes;

  NodeBuilder(Topology topology, Places places) {
    this.topology = topology;
    this.places = places;
    for (Component component : topology.components()) {
      archetypes.add(
          ComponentCatalog.archetype(component)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no component type '" + component.type() + "'")));
    }
  }

  List<Archetype> archetypes() {
    return archetypes;
  }

  Nodes build() {
    int n = topology.components().size();
    List<Integer> nodeOf = new ArrayList<>();
    List<Integer> placeOf = new ArrayList<>();
    int[] first = new int[n];
    for (int node = 0; node < n; node++) {
      first[node] = nodeOf.size();
      for (int i = 0; i < front(node).instances(); i++) {
        nodeOf.add(node);
        placeOf.add(places.of(topology.components().get(node), i));
      }
    }
    nodes = new Nodes(n, ints(nodeOf), ints(placeOf));
    for (int node = 0; node < n; node++) {
      Component component = topology.components().get(node);
      nodes.firstInstance[node] = first[node];
      nodes.zoneSaid[node] = !component.placement().zones().isEmpty();
      nodes.everywhere[node] = places.isEverywhere(nodes.placeOf[first[node]]);
      station(node, front(node));
      rules(node, LoadRulesReader.read(component));
      special(node, archetypes.get(node), front(node));
    }
    for (int source : nodes.sourceOf) {
      if (source >= 0) {
        nodes.replicated[source] = true;
      }
    }
    return nodes;
  }

  private Front front(int node) {
    return archetypes.get(node) instanceof Archetype.Served served ? served.front() : CLIENT_FRONT;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private void station(int node, Front front) {
    nodes.instances[node] = front.instances();
    nodes.replicas[node] = front.replicas();
    nodes.slots[node] = front.slots();
    nodes.queue[node] = front.queue();
    nodes.newestFirst[node] = front.newestFirst();
    nodes.readWork[node] = Law.of(front.readTime());
    nodes.writeWork[node] = Law.of(front.writeTime());
    nodes.cpu[node] = front.cpu();
    nodes.cores[node] = front.cpu() == 0 ? Nodes.NO_LIMIT : front.cores();
    nodes.errorRate[node] = front.errorRate();
    nodes.fullCause[node] = (front.throttles() ? Cause.THROTTLED : Cause.REJECTED).ordinal();
    nodes.rateLimit[node] = front.gate().map(NodeBuilder::gate).orElse(null);
    nodes.transfer[node] = front.bandwidth() > 0 ? transfer(front.bandwidth()) : null;
  }

  private static RateLimitSpec gate(Gate gate) {
    Gate.Limit reads = gate.calls();
    Gate.Limit writes = gate.of(true);
    return new RateLimitSpec(
        1e9 / reads.rate(),
        (reads.burst() - 1) * 1e9 / reads.rate(),
        gate.writes().isPresent(),
        1e9 / writes.rate(),
        (writes.burst() - 1) * 1e9 / writes.rate(),
        gate.longestNanos());
  }

  /** A read moves the response, a write the request. */
  private long[] transfer(double bitsPerSecond) {
    long[] nanos = new long[2 * topology.requests().size()];
    for (int c = 0; c < topology.requests().size(); c++) {
      RequestClass request = topology.requests().get(c);
      nanos[2 * c] = Math.round(request.responseBytes() * 8e9 / bitsPerSecond);
      nanos[2 * c + 1] = Math.round(request.requestBytes() * 8e9 / bitsPerSecond);
    }
    return nanos;
  }

  private void rules(int node, LoadRules rules) {
    int slots = nodes.slots[node];
    nodes.readsFirst[node] = rules.readsFirst();
    nodes.sharesCores[node] = rules.sharesCores();
    nodes.scaling[node] = rules.scaling().orElse(null);
    boolean slows = rules.slowdown().strength() > 0 && slots != Nodes.NO_LIMIT;
    nodes.slowdown[node] = slows ? rules.slowdown() : null;
    nodes.patience[node] = rules.patience().map(Law::of).orElse(null);
    nodes.shedAt[node] =
        rules.shed() < 1 && slots != Nodes.NO_LIMIT
            ? Math.max(1, (int) (rules.shed() * slots + 1e-9))
            : Nodes.NO_LIMIT;
  }

  /** The node of a component by its name; -1 where there is none. */
  private int nodeOf(String name) {
    return topology.components().stream().map(Component::name).toList().indexOf(name);
  }

  private void special(int node, Archetype archetype, Front front) {
    nodes.sourceOf[node] =
        archetype instanceof Archetype.Replicated store
            ? store.source().map(this::nodeOf).orElse(-1)
            : -1;
    nodes.replicated[node] = front.replicas() > 0 || nodes.sourceOf[node] >= 0;
    if (archetype instanceof Archetype.Source) {
      nodes.archetype[node] = Nodes.SOURCE;
    } else if (archetype instanceof Archetype.Station station) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.holdsSlot[node] = station.holdsSlot();
    } else if (archetype instanceof Archetype.Partitioned parts) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.partitioned[node] = true;
      nodes.skew[node] = parts.skew() > 0 ? new Zipf(front.instances(), parts.skew()) : null;
    } else if (archetype instanceof Archetype.Scatter scatter) {
      nodes.archetype[node] = Nodes.SCATTER;
      nodes.scatter[node] = new ScatterSpec(scatter.shards(), scatter.copies());
    } else if (archetype instanceof Archetype.Consumer consumer) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.holdsSlot[node] = true;
      nodes.ahead[node] = consumer.ahead();
      nodes.mostReceives[node] = consumer.maxReceive();
    } else if (archetype instanceof Archetype.Elastic) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.holdsSlot[node] = true;
    } else if (archetype instanceof Archetype.Replicated store) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.lag[node] = store.lagNanos();
      nodes.takeover[node] = store.takeover().orElse(null);
    } else if (archetype instanceof Archetype.FanOut) {
      nodes.archetype[node] = Nodes.STATION;
      nodes.accepts[node] = true;
      nodes.independent[node] = true;
    } else if (archetype instanceof Archetype.Buffer buffer) {
      nodes.archetype[node] = Nodes.BUFFER;
      nodes.accepts[node] = true;
      nodes.holdsSlot[node] = true;
      nodes.partitioned[node] = buffer.groups();
      nodes.sticky[node] = buffer.groups() ? buffer.stickyBytes() : 0;
    } else if (archetype instanceof Archetype.Resolver) {
      nodes.archetype[node] = Nodes.RESOLVER;
    } else if (archetype instanceof Archetype.Router) {
      nodes.archetype[node] = Nodes.ROUTER;
    } else if (archetype instanceof Archetype.Cache cache) {
      nodes.archetype[node] = Nodes.CACHE;
      nodes.aside[node] = cache.aside();
      nodes.failOpen[node] = cache.failOpen();
      nodes.fillsOnWrite[node] = cache.writes() != Archetype.Writes.EVICT;
      nodes.writesBehind[node] = cache.writes() == Archetype.Writes.BEHIND;
      store(node, cache, front.instances());
    }
  }

  private void store(int node, Archetype.Cache cache, int instances) {
    Store store = cache.store();
    if (store instanceof Store.Coin coin) {
      nodes.hitRatio[node] = coin.hitRatio();
    } else if (store instanceof Store.Keyed keyed) {
      nodes.ownKeys[node] = keyed.keys().map(FlowBuilder::zipf).orElse(null);
      long capacity = Math.max(1, keyed.size() / instances);
      nodes.cache[node] =
          new CacheSpec(
              (int) Math.min(capacity, 1 << 27),
              keyed.ttlNanos(),
              keyed.eviction(),
              cache.renewal().ttlJitter(),
              cache.renewal().earlyNanos(),
              cache.renewal().staleNanos());
    }
  }
}
