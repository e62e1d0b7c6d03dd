package dev.sysdesign.engine.analytic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the formulas say of a whole system, without a run.
 *
 * @param settled whether the traffic equations have a solution; without one, as where calls go
 *     round for ever, the numbers mean nothing
 * @param limits how full the limits of the components and the pools of callers are, by name
 * @param held slots that calls ask for where they keep them while they wait for callees, of
 *     components whose own work would fit but whose slots do not suffice for that
 * @param components all of them, in name order
 * @param edges in the order of the topology
 * @param requests by class and client, in name order
 */
public record SystemEstimate(
    boolean settled,
    List<StationEstimate> limits,
    List<StationEstimate> held,
    List<ComponentEstimate> components,
    List<EdgeEstimate> edges,
    List<RequestEstimate> requests) {
  public SystemEstimate {
    limits = List.copyOf(limits);
    held = List.copyOf(held);
    components = List.copyOf(components);
    edges = List.copyOf(edges);
    requests = List.copyOf(requests);
  }

  public Optional<ComponentEstimate> component(String name) {
    return components.stream().filter(c -> c.component().equals(name)).findFirst();
  }

  /** The limit with the highest own load. */
  public Optional<StationEstimate> bottleneck() {
    return limits.stream().max(Comparator.comparingDouble(StationEstimate::ownLoad));
  }
}
