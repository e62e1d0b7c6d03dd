package dev.sysdesign.cost.usage;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Placement;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.scaling.ScaledInstances;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What a month uses of a whole system.
 *
 * @param components in name order
 * @param edges in the topology's order
 * @param month scale from the measured window
 */
public record SystemUse(List<ComponentUse> components, List<EdgeUse> edges, Month month) {
  public SystemUse {
    components = List.copyOf(components);
    edges = List.copyOf(edges);
  }

  /** The month of {@code topology} of which {@code result} measured a part. */
  public static SystemUse of(Topology topology, SimulationResult result) {
    return of(topology, result, Followed.of(result));
  }

  /** The same with another number of the instances of what is scaled. */
  public static SystemUse of(
      Topology topology, SimulationResult result, ToDoubleFunction<ScaledInstances> instances) {
    return of(topology, result, Followed.of(result), instances);
  }

  /** The same without any request: what is billed for being there. */
  public static SystemUse atRest(Topology topology, SimulationResult result) {
    return of(topology, result, Followed.nothing());
  }

  /** The same without a part of the run each; empty where no part of it is over. */
  public static List<SystemUse> leavingOutParts(Topology topology, SimulationResult result) {
    return Followed.of(result).leavingOutParts().stream()
        .map(followed -> of(topology, result, followed))
        .toList();
  }

  /** The same by some of the requests. */
  static SystemUse of(Topology topology, SimulationResult result, Followed followed) {
    return of(topology, result, followed, ScaledInstances::mean);
  }

  /** Each component and edge is looked at once. */
  private static SystemUse of(
      Topology topology,
      SimulationResult result,
      Followed followed,
      ToDoubleFunction<ScaledInstances> instances) {
    Month month = Month.of(topology, result, followed, instances);
    Map<String, Component> byName = new HashMap<>();
    Map<String, Set<String>> zones = new HashMap<>();
    for (Component component : topology.components()) {
      byName.put(component.name(), component);
      Placement placement = component.placement();
      zones.computeIfAbsent(placement.region(), r -> new HashSet<>()).addAll(placement.zones());
    }
    Map<String, RequestClass> classes = new HashMap<>();
    topology.requests().forEach(request -> classes.put(request.name(), request));
    Map<String, List<EdgeUse>> incoming = new HashMap<>();
    Map<String, List<EdgeUse>> outgoing = new HashMap<>();
    List<EdgeUse> edges = new ArrayList<>();
    for (EdgeResult measured : result.edges()) {
      Component from = byName.get(measured.edge().from());
      Component to = byName.get(measured.edge().to());
      if (from != null && to != null) {
        EdgeUse edge = EdgeUse.of(from, to, measured, classes, month);
        edges.add(edge);
        incoming.computeIfAbsent(to.name(), n -> new ArrayList<>()).add(edge);
        outgoing.computeIfAbsent(from.name(), n -> new ArrayList<>()).add(edge);
      }
    }
    Map<String, ComponentResult> results = new HashMap<>();
    result.components().forEach(measured -> results.put(measured.name(), measured));
    List<ComponentUse> components = new ArrayList<>();
    for (Component component : topology.components()) {
      components.add(
          new ComponentUse(
              component,
              Optional.ofNullable(results.get(component.name())),
              month,
              new ComponentUse.Surroundings(
                  incoming.getOrDefault(component.name(), List.of()),
                  outgoing.getOrDefault(component.name(), List.of()),
                  Math.max(1, zones.get(component.placement().region()).size()))));
    }
    return new SystemUse(components, edges, month);
  }
}
