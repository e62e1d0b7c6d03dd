package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
    AwaitedLimits way = new AwaitedLimits(topology);
    way.follow();
    boolean aside =
        limits.bottleneck().filter(LimitState::isFull).filter(s -> !way.has(s)).isPresent();
    return aside ? limits.full().stream().filter(way::has).findFirst() : Optional.empty();
  }

  private boolean has(LimitState state) {
    return awaited.contains(state.limit().component());
  }

  private void follow() {
    Deque<String> open = new ArrayDeque<>();
    topology.components().stream()
        .filter(c -> Case.archetype(c).filter(Archetype.Source.class::isInstance).isPresent())
        .map(Component::name)
        .forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.remove();
      if (awaited.add(name) && !handsOn(name)) {
        topology.edges().stream()
            .filter(e -> e.from().equals(name) && e.mode() == Edge.Mode.CALL)
            .map(Edge::to)
            .forEach(open::add);
      }
    }
  }

  /** A broker has accepted a message when its sender goes on. */
  private boolean handsOn(String name) {
    return topology
        .component(name)
        .flatMap(Case::archetype)
        .filter(a -> a instanceof Archetype.Buffer || a instanceof Archetype.FanOut)
        .isPresent();
  }
}
