package dev.sysdesign.chaos;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosProblem.Place;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Target;
import dev.sysdesign.engine.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a target is there, and is of a kind that the scenario may hit. */
final class TargetCheck {
  private TargetCheck() {}

  /** The components that a target names; none for edges and places. */
  static List<Component> components(Topology topology, Target target) {
    if (target instanceof Target.OfComponent one) {
      return topology.component(one.name()).stream().toList();
    }
    if (target instanceof Target.OfAll all) {
      return topology.components().stream().filter(c -> c.type().equals(all.type())).toList();
    }
    return List.of();
  }

  static Optional<ChaosProblem> problem(Topology topology, ScenarioSpec spec, Target target) {
    Optional<String> missing = missing(topology, target);
    if (missing.isPresent()) {
      return missing.map(
          message -> new ChaosProblem(ChaosRules.UNKNOWN_TARGET, Place.TARGET, message));
    }
    return spec.targets()
        .misfit(target, name -> topology.component(name).map(Component::type))
        .map(
            what ->
                new ChaosProblem(
                    ChaosRules.TARGET_DOES_NOT_FIT,
                    Place.TARGET,
                    what + ", but '" + spec.name() + "' hits " + spec.targets().text()));
  }

  private static Optional<String> missing(Topology topology, Target target) {
    if (target instanceof Target.OfComponent one) {
      for (Target.Place place : Target.Place.values()) {
        if (topology.component(one.name()).isEmpty()
            && missingPlace(topology, place, one.name()).isEmpty()) {
          return Optional.of(
              "'%s' is a %s: write 'on %s %s'"
                  .formatted(one.name(), place.word(), place.word(), one.name()));
        }
      }
      return unless(topology.component(one.name()).isPresent(), "no component '" + one.name());
    }
    if (target instanceof Target.OfAll all) {
      return unless(
          !components(topology, all).isEmpty(),
          "'" + topology.name() + "' has no component of type '" + all.type());
    }
    if (target instanceof Target.OfEdge edge) {
      return unless(
          topology.edges().stream()
              .anyMatch(e -> e.from().equals(edge.from()) && e.to().equals(edge.to())),
          "no edge '" + edge.text());
    }
    if (target instanceof Target.OfPlace place) {
      return missingPlace(topology, place.place(), place.name());
    }
    Target.OfLink link = (Target.OfLink) target;
    return missingPlace(topology, link.place(), link.from())
        .or(() -> missingPlace(topology, link.place(), link.to()));
  }

  private static Optional<String> missingPlace(Topology topology, Target.Place place, String name) {
    Stream<String> places =
        topology.components().stream()
            .map(Component::placement)
            .flatMap(
                at -> place == Target.Place.ZONE ? at.zones().stream() : Stream.of(at.region()));
    return unless(
        places.anyMatch(name::equals), "nothing stands in a " + place.word() + " '" + name);
  }

  private static Optional<String> unless(boolean there, String message) {
    return there ? Optional.empty() : Optional.of(message + "'");
  }
}
