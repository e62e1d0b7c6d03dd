package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Estimates a whole topology by formulas. */
public final class AnalyticPass {
  private final Graph graph;
  private final Traffic traffic;
  private final Latencies times;

  private AnalyticPass(Latencies times) {
    this.graph = times.graph;
    this.traffic = times.traffic;
    this.times = times;
  }

  /**
   * The estimate. Its cost has a fixed bound for a number of components, edges and classes: rounds
   * over cycles are counted, and no loop runs over servers or places in a queue.
   *
   * @param topology one that the language found valid
   */
  public static SystemEstimate estimate(Topology topology) {
    Graph graph = new Graph(topology);
    NetworkTimes network = new NetworkTimes(topology, graph);
    HitRatios hits = new HitRatios(graph);
    Latencies times =
        new ClosedLoop(graph, 1, rates -> new Latencies(new Traffic(graph, hits, rates), network))
            .solve();
    return new AnalyticPass(times).result();
  }

  private SystemEstimate result() {
    return new SystemEstimate(
        traffic.isSettled(),
        limits(),
        held(),
        IntStream.range(0, graph.nodes()).mapToObj(this::component).toList(),
        IntStream.range(0, graph.edges.size())
            .mapToObj(
                e ->
                    new EdgeEstimate(
                        graph.edges.get(e), times.paths.calls(e), times.paths.ofEdge(e)))
            .toList(),
        requests());
  }

  private List<StationEstimate> limits() {
    List<StationEstimate> limits = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      Front front = graph.fronts[node];
      if (front != null) {
        double reads = traffic.reads(node) + traffic.fills(node);
        String name = graph.components.get(node).name();
        limits.addAll(Gated.estimate(name, front, reads, traffic.writes(node)));
        if (isLimited(node)) {
          limits.add(limit(name, front, fuller(node)));
        }
      }
    }
    for (int e = 0; e < graph.edges.size(); e++) {
      times.paths.pool(e).ifPresent(limits::add);
    }
    return limits;
  }

  private List<StationEstimate> held() {
    List<StationEstimate> held = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      Front front = graph.fronts[node];
      if (front == null || front.slots() == Front.UNLIMITED || !graph.holdsSlot(node)) {
        continue;
      }
      Station at = times.stations[node];
      long slots = (long) front.slots() * at.instances();
      if (at.held() >= slots && at.slotLoad() < 1 && Double.isFinite(at.held())) {
        held.add(
            new StationEstimate(
                graph.components.get(node).name(),
                at.work().arrivals(),
                LimitKind.SLOTS,
                at.held(),
                slots,
                at.slotWait(),
                at.loss()));
      }
    }
    return held;
  }

  /** Messages that lie in a broker are no work of its own. */
  private boolean isLimited(int node) {
    Front front = graph.fronts[node];
    boolean computes = front.cores() != Front.UNLIMITED && front.cpu() > 0;
    return !(graph.archetypes[node] instanceof Archetype.Buffer)
        && (front.slots() != Front.UNLIMITED || computes);
  }

  /** Of primary and replicas that with the higher own load; equal ones count as the replicas. */
  private Station fuller(int node) {
    Station primary = times.stations[node];
    Station replicas = times.replicas[node];
    return replicas == null || primary.ownLoad() > replicas.ownLoad() ? primary : replicas;
  }

  private static StationEstimate limit(String name, Front front, Station at) {
    boolean cores = at.coreLoad() > at.slotLoad() || front.slots() == Front.UNLIMITED;
    double erlangs = at.work().erlangs();
    return new StationEstimate(
        name,
        at.work().arrivals(),
        cores
            ? LimitKind.CORES
            : front.slotsAreConnections() ? LimitKind.CONNECTIONS : LimitKind.SLOTS,
        cores ? erlangs * front.cpu() : erlangs,
        (long) at.instances() * (cores ? front.cores() : front.slots()),
        at.slotWait() + at.coreWait(),
        at.loss());
  }

  private ComponentEstimate component(int node) {
    String name = graph.components.get(node).name();
    double latency = times.mean(times.latency, node);
    double error = times.mean(times.error, node);
    double calls = graph.isResolver(node) ? asked(node) : traffic.calls(node);
    if (graph.fronts[node] == null) {
      return new ComponentEstimate(
          name, calls, 0, 0, latency, error, OptionalDouble.empty(), OptionalDouble.empty());
    }
    boolean limited = isLimited(node);
    return new ComponentEstimate(
        name,
        calls,
        times.waiting(node),
        times.own(node),
        latency,
        error,
        limited ? share(node, Station::utilization) : OptionalDouble.empty(),
        limited ? share(node, Station::ownLoad) : OptionalDouble.empty());
  }

  /** Over all instances, primary and replicas together. */
  private OptionalDouble share(int node, ToDoubleFunction<Station> of) {
    Station primary = times.stations[node];
    Station replicas = times.replicas[node];
    int all = graph.fronts[node].instances();
    double sum =
        of.applyAsDouble(primary) * primary.instances()
            + (replicas == null ? 0 : of.applyAsDouble(replicas) * replicas.instances());
    return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum / all);
  }

  private double asked(int resolver) {
    return IntStream.range(0, graph.edges.size())
        .filter(e -> graph.to[e] == resolver)
        .mapToDouble(times.paths::calls)
        .sum();
  }

  private List<RequestEstimate> requests() {
    List<RequestEstimate> requests = new ArrayList<>();
    for (int c = 0; c < graph.classes.size(); c++) {
      for (int node = 0; node < graph.nodes(); node++) {
        for (int kind = 0; kind < Graph.KINDS; kind++) {
          int state = graph.state(node, c, kind);
          boolean client = graph.archetypes[node] instanceof Archetype.Source;
          if (client && traffic.rates[state] > 0) {
            requests.add(
                new RequestEstimate(
                    graph.classes.get(c).name(),
                    graph.components.get(node).name(),
                    traffic.rates[state],
                    times.latency[state],
                    times.error[state]));
          }
        }
      }
    }
    return requests;
  }
}
