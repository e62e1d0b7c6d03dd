package dev.sysdesign.analysis;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import java.util.Optional;

/** The load that a system is under, and the same system under another. */
public final class Load {
  private Load() {}

  /** The mean arrival rate of all clients together, in requests per second. */
  public static double rps(Topology topology) {
    return topology.components().stream()
        .map(Load::archetype)
        .mapToDouble(a -> a.orElse(null) instanceof Archetype.Source source ? source.rate() : 0)
        .sum();
  }

  /**
   * The same system with this rate: an only client sends it; several keep their shares.
   *
   * @param rps above 0
   */
  public static Topology at(Topology topology, double rps) {
    double factor = rps / rps(topology);
    return topology.withComponents(
        topology.components().stream().map(c -> scaled(c, factor)).toList());
  }

  private static Optional<Archetype> archetype(Component component) {
    return ComponentCatalog.archetype(component);
  }

  private static Component scaled(Component component, double factor) {
    return ComponentCatalog.find(component.type())
        .map(type -> type.scaled(component, factor))
        .orElse(component);
  }
}
