package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.StationEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A system, what formulas say of it and what a run measured. Its parts are found by name at once,
 * since each of thousands of components may differ for reasons that lie in the others.
 */
final class Compared {
  private final Topology topology;
  private final SystemEstimate estimate;
  private final SimulationResult run;
  private final Map<String, ComponentEstimate> estimates = new HashMap<>();
  private final Map<String, ComponentResult> results = new HashMap<>();
  private final Map<String, List<StationEstimate>> limits;
  private final Map<String, List<Edge>> outgoing;
  private final Map<String, List<Edge>> incoming;
  private final Map<String, List<EdgeResult>> calls;

  /** Made when it is first asked for. */
  private List<Archetype.Source> sources;

  Compared(Topology topology, SystemEstimate estimate, SimulationResult run) {
    this.topology = topology;
    this.estimate = estimate;
    this.run = run;
    estimate.components().forEach(e -> estimates.put(e.component(), e));
    run.components().forEach(c -> results.put(c.name(), c));
    limits = estimate.limits().stream().collect(Collectors.groupingBy(StationEstimate::component));
    outgoing = topology.edges().stream().collect(Collectors.groupingBy(Edge::from));
    incoming = topology.edges().stream().collect(Collectors.groupingBy(Edge::to));
    calls = run.edges().stream().collect(Collectors.groupingBy(e -> e.edge().from()));
  }

  Topology topology() {
    return topology;
  }

  SystemEstimate estimate() {
    return estimate;
  }

  SimulationResult run() {
    return run;
  }

  /** What the formulas say of a component; null where they say nothing. */
  ComponentEstimate estimated(String component) {
    return estimates.get(component);
  }

  /** What was measured of a component, which is in the system. */
  ComponentResult simulated(String component) {
    return results.get(component);
  }

  /** How full the formulas say that the limits of a component are. */
  List<StationEstimate> limits(String component) {
    return limits.getOrDefault(component, List.of());
  }

  List<Edge> outgoing(String component) {
    return outgoing.getOrDefault(component, List.of());
  }

  List<Edge> incoming(String component) {
    return incoming.getOrDefault(component, List.of());
  }

  /** What happened on the edges from a component. */
  List<EdgeResult> calls(String component) {
    return calls.getOrDefault(component, List.of());
  }

  /** All clients. */
  List<Archetype.Source> sources() {
    if (sources == null) {
      sources =
          topology.components().stream()
              .flatMap(c -> ComponentCatalog.archetype(c).stream())
              .filter(Archetype.Source.class::isInstance)
              .map(Archetype.Source.class::cast)
              .toList();
    }
    return sources;
  }
}
