package dev.sysdesign.engine.kernel;

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

/** Compiles the components into the node and instance arrays of a network. */
final class NodeBuilder {
  private static final Front CLIENT_FRONT =
      Front.unlimited(new Distribution.Constant(0), new Distribution.Constant(0), 0);

  private final Network net;
  private final Topology topology;
  private final Identities identities;
  final List<Archetype> archetypes = new ArrayList<>();

  NodeBuilder(Network net, Topology topology, Identities identities) {
    this.net = net;
    this.topology = topology;
    this.identities = identities;
  }

  void build(Places places) {
    int n = topology.components().size();
    allocate(n);
    List<Integer> nodeOf = new ArrayList<>();
    List<Integer> placeOf = new ArrayList<>();
    for (int node = 0; node < n; node++) {
      Component component = topology.components().get(node);
      Archetype archetype =
          ComponentCatalog.archetype(component)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException("no component type '" + component.type() + "'"));
      archetypes.add(archetype);
      Front front = archetype instanceof Archetype.Served served ? served.front() : CLIENT_FRONT;
      station(node, front);
      keys(node, component.name());
      rules(node, LoadRulesReader.read(component));
      special(node, archetype, front);
      net.firstInstance[node] = nodeOf.size();
      net.zoneSaid[node] = !component.placement().zones().isEmpty();
      for (int i = 0; i < front.instances(); i++) {
        nodeOf.add(node);
        placeOf.add(places.of(component, i));
      }
      net.everywhere[node] = places.isEverywhere(placeOf.get(net.firstInstance[node]));
    }
    for (int source : net.sourceOf) {
      if (source >= 0) {
        net.replicated[source] = true;
      }
    }
    net.nodeOf = nodeOf.stream().mapToInt(Integer::intValue).toArray();
    net.placeOf = placeOf.stream().mapToInt(Integer::intValue).toArray();
  }

  private void allocate(int n) {
    net.nodes = n;
    net.archetype = new byte[n];
    net.firstInstance = new int[n];
    net.everywhere = new boolean[n];
    net.zoneSaid = new boolean[n];
    net.instances = new int[n];
    net.replicas = new int[n];
    net.slots = new int[n];
    net.queue = new int[n];
    net.newestFirst = new boolean[n];
    net.readsFirst = new boolean[n];
    net.sharesCores = new boolean[n];
    net.slowdown = new LoadRules.Slowdown[n];
    net.patience = new Law[n];
    net.patienceKey = new long[n];
    net.shedAt = new int[n];
    net.scaling = new LoadRules.Scaling[n];
    net.readWork = new Law[n];
    net.writeWork = new Law[n];
    net.cpu = new double[n];
    net.cores = new int[n];
    net.errorRate = new double[n];
    net.holdsSlot = new boolean[n];
    net.aside = new boolean[n];
    net.failOpen = new boolean[n];
    net.hitRatio = new double[n];
    net.ownKeys = new Zipf[n];
    net.fullCause = new int[n];
    net.partitioned = new boolean[n];
    net.sticky = new double[n];
    net.skew = new Zipf[n];
    net.transfer = new long[n][];
    net.ahead = new int[n];
    net.mostReceives = new int[n];
    net.accepts = new boolean[n];
    net.independent = new boolean[n];
    net.buffer = new Network.BufferSpec[n];
    net.elastic = new Network.ElasticSpec[n];
    net.coldKey = new long[n];
    net.fillsOnWrite = new boolean[n];
    net.writesBehind = new boolean[n];
    net.earlyKey = new long[n];
    net.lag = new long[n];
    net.replicated = new boolean[n];
    net.sourceOf = new int[n];
    net.takeover = new Archetype.Takeover[n];
    net.gate = new Network.GateSpec[n];
    net.scatter = new Network.ScatterSpec[n];
    net.resolver = new Network.ResolverSpec[n];
    net.router = new Network.RouterSpec[n];
    net.cache = new Network.CacheSpec[n];
    net.workKey = new long[n];
    net.errorKey = new long[n];
    net.hitKey = new long[n];
    net.routeKey = new long[n];
    net.keyKey = new long[n];
    net.choiceKey = new long[n];
  }

  private void station(int node, Front front) {
    net.instances[node] = front.instances();
    net.replicas[node] = front.replicas();
    net.slots[node] = front.slots();
    net.queue[node] = front.queue();
    net.newestFirst[node] = front.newestFirst();
    net.readWork[node] = Law.of(front.readTime());
    net.writeWork[node] = Law.of(front.writeTime());
    net.cpu[node] = front.cpu();
    net.cores[node] = front.cpu() == 0 ? Network.NO_LIMIT : front.cores();
    net.errorRate[node] = front.errorRate();
    net.fullCause[node] = (front.throttles() ? Cause.THROTTLED : Cause.REJECTED).ordinal();
    net.gate[node] = front.gate().map(NodeBuilder::gate).orElse(null);
    net.transfer[node] = front.bandwidth() > 0 ? transfer(front.bandwidth()) : null;
  }

  private static Network.GateSpec gate(Gate gate) {
    Gate.Limit reads = gate.calls();
    Gate.Limit writes = gate.of(true);
    return new Network.GateSpec(
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
    int slots = net.slots[node];
    net.readsFirst[node] = rules.readsFirst();
    net.sharesCores[node] = rules.sharesCores();
    net.scaling[node] = rules.scaling().orElse(null);
    boolean slows = rules.slowdown().strength() > 0 && slots != Network.NO_LIMIT;
    net.slowdown[node] = slows ? rules.slowdown() : null;
    net.patience[node] = rules.patience().map(Law::of).orElse(null);
    net.shedAt[node] =
        rules.shed() < 1 && slots != Network.NO_LIMIT
            ? Math.max(1, (int) (rules.shed() * slots + 1e-9))
            : Network.NO_LIMIT;
  }

  private void keys(int node, String name) {
    net.workKey[node] = identities.component(Purpose.WORK, name);
    net.errorKey[node] = identities.component(Purpose.ERROR, name);
    net.hitKey[node] = identities.component(Purpose.HIT, name);
    net.earlyKey[node] = identities.component(Purpose.EARLY, name);
    net.coldKey[node] = identities.component(Purpose.COLD_START, name);
    net.routeKey[node] = identities.component(Purpose.ROUTE, name);
    net.keyKey[node] = identities.component(Purpose.KEY, name);
    net.patienceKey[node] = identities.component(Purpose.PATIENCE, name);
    net.choiceKey[node] = identities.component(Purpose.CHOICE, name);
  }

  /** The node of a component by its name; -1 where there is none. */
  private int nodeOf(String name) {
    return topology.components().stream().map(Component::name).toList().indexOf(name);
  }

  private void special(int node, Archetype archetype, Front front) {
    net.sourceOf[node] =
        archetype instanceof Archetype.Replicated store
            ? store.source().map(this::nodeOf).orElse(-1)
            : -1;
    net.replicated[node] = front.replicas() > 0 || net.sourceOf[node] >= 0;
    if (archetype instanceof Archetype.Source) {
      net.archetype[node] = Network.SOURCE;
    } else if (archetype instanceof Archetype.Station station) {
      net.archetype[node] = Network.STATION;
      net.holdsSlot[node] = station.holdsSlot();
    } else if (archetype instanceof Archetype.Partitioned parts) {
      net.archetype[node] = Network.STATION;
      net.partitioned[node] = true;
      net.skew[node] = parts.skew() > 0 ? new Zipf(front.instances(), parts.skew()) : null;
    } else if (archetype instanceof Archetype.Scatter scatter) {
      net.archetype[node] = Network.SCATTER;
      net.scatter[node] = new Network.ScatterSpec(scatter.shards(), scatter.copies());
    } else if (archetype instanceof Archetype.Consumer consumer) {
      net.archetype[node] = Network.STATION;
      net.holdsSlot[node] = true;
      net.ahead[node] = consumer.ahead();
      net.mostReceives[node] = consumer.maxReceive();
    } else if (archetype instanceof Archetype.Elastic) {
      net.archetype[node] = Network.STATION;
      net.holdsSlot[node] = true;
    } else if (archetype instanceof Archetype.Replicated store) {
      net.archetype[node] = Network.STATION;
      net.lag[node] = store.lagNanos();
      net.takeover[node] = store.takeover().orElse(null);
    } else if (archetype instanceof Archetype.FanOut) {
      net.archetype[node] = Network.STATION;
      net.accepts[node] = true;
      net.independent[node] = true;
    } else if (archetype instanceof Archetype.Buffer buffer) {
      net.archetype[node] = Network.BUFFER;
      net.accepts[node] = true;
      net.holdsSlot[node] = true;
      net.partitioned[node] = buffer.groups();
      net.sticky[node] = buffer.groups() ? buffer.stickyBytes() : 0;
    } else if (archetype instanceof Archetype.Resolver) {
      net.archetype[node] = Network.RESOLVER;
    } else if (archetype instanceof Archetype.Router) {
      net.archetype[node] = Network.ROUTER;
    } else if (archetype instanceof Archetype.Cache cache) {
      net.archetype[node] = Network.CACHE;
      net.aside[node] = cache.aside();
      net.failOpen[node] = cache.failOpen();
      net.fillsOnWrite[node] = cache.writes() != Archetype.Writes.EVICT;
      net.writesBehind[node] = cache.writes() == Archetype.Writes.BEHIND;
      store(node, cache, front.instances());
    }
  }

  private void store(int node, Archetype.Cache cache, int instances) {
    Store store = cache.store();
    if (store instanceof Store.Coin coin) {
      net.hitRatio[node] = coin.hitRatio();
    } else if (store instanceof Store.Keyed keyed) {
      net.ownKeys[node] = keyed.keys().map(FlowBuilder::zipf).orElse(null);
      long capacity = Math.max(1, keyed.size() / instances);
      net.cache[node] =
          new Network.CacheSpec(
              (int) Math.min(capacity, 1 << 27),
              keyed.ttlNanos(),
              keyed.eviction(),
              cache.renewal().ttlJitter(),
              cache.renewal().earlyNanos(),
              cache.renewal().staleNanos(),
              net.keyKey[node]);
    }
  }
}
