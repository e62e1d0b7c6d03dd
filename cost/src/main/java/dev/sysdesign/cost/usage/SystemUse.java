package dev.sysdesign.cost.usage;

import dev.sysdesign.cost.bill.Quantity;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Month month = Month.of(topology, result);
    List<EdgeUse> edges = new ArrayList<>();
    result
        .edges()
        .forEach(
            measured -> {
              Optional<Component> from = topology.component(measured.edge().from());
              Optional<Component> to = topology.component(measured.edge().to());
              if (from.isPresent() && to.isPresent()) {
                Quantity reads = ReadShare.of(measured.edge(), topology.requests());
                edges.add(new EdgeUse(from.get(), to.get(), measured, reads, month));
              }
            });
    List<ComponentUse> components = new ArrayList<>();
    for (Component component : topology.components()) {
      List<EdgeUse> incoming = edges.stream().filter(e -> e.to().equals(component)).toList();
      List<EdgeUse> outgoing = edges.stream().filter(e -> e.from().equals(component)).toList();
      components.add(
          new ComponentUse(
              component,
              result.component(component.name()),
              month,
              new ComponentUse.Surroundings(incoming, outgoing, zonesOf(component, topology))));
    }
    return new SystemUse(components, edges, month);
  }

  /** Zones in which anything stands in the component's region, at least 1. */
  private static int zonesOf(Component component, Topology topology) {
    long zones =
        topology.components().stream()
            .map(Component::placement)
            .filter(p -> p.region().equals(component.placement().region()))
            .flatMap(p -> p.zones().stream())
            .distinct()
            .count();
    return Math.max(1, (int) zones);
  }
}
