package dev.sysdesign.analysis;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import java.util.Optional;

/** The load that a system is under, and the same system under another. */
public final class Load {
  /** A client that sends nothing counts as one request in 32 years, in requests per second. */
  private static final double NOTHING = 1.001e-9;

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

  /**
   * The first client of a closed loop that hardly thinks, in the order of the file: what it sends
   * is what the system lets through, so that no number of users makes it send a certain rate.
   */
  public static Optional<Component> unpaced(Topology topology) {
    return topology.components().stream()
        .filter(
            component ->
                archetype(component).orElse(null) instanceof Archetype.Source source
                    && source.isUnpaced())
        .findFirst();
  }

  /** Whether no client sends anything, so that no factor makes it more. */
  public static boolean isNone(Topology topology) {
    return topology.components().stream()
        .map(Load::archetype)
        .noneMatch(
            a -> a.orElse(null) instanceof Archetype.Source source && source.rate() > NOTHING);
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
