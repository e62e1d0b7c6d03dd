package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The demand on slots and cores of all components, and what {@link EdgeDemands} and others add. */
final class Demands {
  private final Graph graph;
  private final Latencies times;
  private final HotParts parts;

  Demands(Latencies times, HotParts parts) {
    this.parts = parts;
    this.times = times;
    this.graph = times.graph;
  }

  List<LimitDemand> all() {
    List<LimitDemand> all = new ArrayList<>();
    GateDemands gates = new GateDemands(times.traffic, parts);
    EdgeDemands edges = new EdgeDemands(times, parts);
    for (int node = 0; node < graph.nodes(); node++) {
      if (graph.fronts[node] != null) {
        slots(node).ifPresent(all::add);
        cores(node).ifPresent(all::add);
        all.addAll(gates.of(node));
      }
    }
    for (int e = 0; e < graph.edges.size(); e++) {
      all.addAll(edges.of(e));
    }
    all.sort(Comparator.comparing(LimitDemand::limit));
    return all;
  }

  /** Messages that lie in a broker are no work of its own. */
  private Optional<LimitDemand> slots(int node) {
    Front front = graph.fronts[node];
    if (front.slots() == Front.UNLIMITED || graph.archetypes[node] instanceof Archetype.Buffer) {
      return Optional.empty();
    }
    Station at = fuller(node);
    double capacity = (double) front.slots() * at.instances();
    return Optional.of(
        new LimitDemand(
            Limit.of(kind(node), graph.components.get(node).name()),
            at.work().arrivals(),
            capacity,
            at.held() / capacity,
            at.slotLoad(),
            at.loss(),
            usedAtFull(node, front.slots()),
            1,
            1));
  }

  private Optional<LimitDemand> cores(int node) {
    Front front = graph.fronts[node];
    if (front.cores() == Front.UNLIMITED || front.cpu() == 0) {
      return Optional.empty();
    }
    Station at = fuller(node);
    return Optional.of(
        new LimitDemand(
            Limit.of(LimitKind.CORES, graph.components.get(node).name()),
            at.work().arrivals(),
            (double) front.cores() * at.instances(),
            at.coreLoad(),
            at.coreLoad(),
            at.loss(),
            usedAtFull(node, front.cores()),
            1,
            1));
  }

  /** Of primary and replicas that with the higher load. */
  private Station fuller(int node) {
    Station primary = times.stations[node];
    Station replicas = times.replicas[node];
    return replicas == null || load(primary) > load(replicas) ? primary : replicas;
  }

  private static double load(Station at) {
    return Math.max(at.held() / at.instances(), at.ownLoad());
  }

  /** Of so many servers at one instance: whoever has a place in a slot or before it waits. */
  private double usedAtFull(int node, int servers) {
    Front front = graph.fronts[node];
    LoadRules rules = graph.rules[node];
    if (graph.archetypes[node] instanceof Archetype.Consumer) {
      return 1;
    }
    if (rules.shed() < 1) {
      return Math.min(rules.shed(), usedAtFull(servers, places(front, servers)));
    }
    boolean hasty =
        rules.patience().isPresent()
            && rules.patience().get().mean() < times.stations[node].work().mean();
    return usedAtFull(servers, hasty ? 0 : places(front, servers));
  }

  private static double places(Front front, int servers) {
    return front.slots() == Front.UNLIMITED || front.queue() == Front.UNLIMITED
        ? Double.POSITIVE_INFINITY
        : (double) front.slots() + front.queue() - servers;
  }

  /** With a little more offered than the servers can do. */
  static double usedAtFull(int servers, double places) {
    if (Double.isInfinite(places)) {
      return 1;
    }
    double offered = LimitDemand.PAST_FULL;
    return offered * (1 - Queue.of(offered * servers, servers, places, 1).loss());
  }

  private LimitKind kind(int node) {
    return graph.archetypes[node] instanceof Archetype.Elastic
        ? LimitKind.CONCURRENCY
        : graph.fronts[node].slotsAreConnections() ? LimitKind.CONNECTIONS : LimitKind.SLOTS;
  }
}
