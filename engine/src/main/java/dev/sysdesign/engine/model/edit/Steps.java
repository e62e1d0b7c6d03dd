package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Owner;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of a caller: what it calls one after the other. */
final class Steps {
  private Steps() {}

  /** How many a caller has. */
  static int of(Topology topology, String caller) {
    return topology.edges().stream()
        .filter(e -> e.from().equals(caller))
        .mapToInt(e -> e.step() + 1)
        .max()
        .orElse(0);
  }

  /** All of them, for a sentence. */
  static String text(Topology topology, String caller) {
    String steps =
        topology.edges().stream()
            .filter(e -> e.from().equals(caller))
            .map(e -> "'" + e.identity() + "' (step " + (e.step() + 1) + ")")
            .collect(Collectors.joining(", "));
    return steps.isEmpty() ? "no edges" : steps;
  }

  /**
   * Moves the steps of a caller from one on.
   *
   * @param by 1 to make room for a new one, −1 to close the gap of one that is gone
   */
  static Topology shifted(Topology topology, String caller, int from, int by) {
    List<Edge> edges =
        topology.edges().stream()
            .map(e -> e.from().equals(caller) && e.step() >= from ? e.withStep(e.step() + by) : e)
            .toList();
    return topology
        .withEdges(edges)
        .withDeclarations(
            Origin.moved(topology.declarations(), owner -> moved(owner, caller, from, by)));
  }

  private static Optional<Owner> moved(Owner owner, String caller, int from, int by) {
    if (!(owner instanceof Owner.OfCall call) || !call.from().equals(caller)) {
      return Optional.of(owner);
    }
    if (call.step() < from) {
      return Optional.of(owner);
    }
    return by < 0 && call.step() == from
        ? Optional.empty()
        : Optional.of(new Owner.OfCall(caller, call.step() + by));
  }
}
