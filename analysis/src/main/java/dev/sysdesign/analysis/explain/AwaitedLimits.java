package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Limits on the way on which requests wait for their answers. What takes from a broker may be full
 * at a smaller load, but no request fails of it.
 */
final class AwaitedLimits {
  private final Topology topology;
  private final Set<String> awaited = new HashSet<>();

  private AwaitedLimits(Topology topology) {
    this.topology = topology;
  }

  /** The first that is full, where the bottleneck is full and no request waits for it. */
  static Optional<LimitState> beside(Topology topology, Limits limits) {
    Optional<LimitState> first = limits.bottleneck().filter(LimitState::isFull);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    AwaitedLimits way = new AwaitedLimits(topology);
    way.follow();
    return way.has(first.get())
        ? Optional.empty()
        : limits.full().stream().filter(way::has).findFirst();
  }

  private boolean has(LimitState state) {
    return awaited.contains(state.limit().component());
  }

  private void follow() {
    Map<String, List<Edge>> calls =
        topology.edges().stream()
            .filter(edge -> edge.mode() == Edge.Mode.CALL)
            .collect(Collectors.groupingBy(Edge::from));
    Deque<String> open = new ArrayDeque<>();
    topology.components().stream()
        .filter(c -> Case.archetype(c).filter(Archetype.Source.class::isInstance).isPresent())
        .map(Component::name)
        .forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.remove();
      // A broker has accepted a message when its sender goes on.
      if (awaited.add(name) && !ComponentCatalog.keepsMessages(topology, name)) {
        calls.getOrDefault(name, List.of()).forEach(edge -> open.add(edge.to()));
      }
    }
  }
}
