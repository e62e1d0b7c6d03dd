package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.Target;
import java.util.Optional;

/** What besides a component can be hit. */
public enum TargetKind {
  EDGE("an edge"),
  ZONE("a zone"),
  REGION("a region"),
  ZONE_LINK("two zones"),
  REGION_LINK("two regions");

  private final String noun;

  TargetKind(String noun) {
    this.noun = noun;
  }

  /** The words for it in a message, such as {@code an edge}. */
  public String noun() {
    return noun;
  }

  /** The kind of a target; empty for components, one or all of a type. */
  public static Optional<TargetKind> of(Target target) {
    if (target instanceof Target.OfEdge) {
      return Optional.of(EDGE);
    }
    if (target instanceof Target.OfPlace place) {
      return Optional.of(place.place() == Target.Place.ZONE ? ZONE : REGION);
    }
    if (target instanceof Target.OfLink link) {
      return Optional.of(link.place() == Target.Place.ZONE ? ZONE_LINK : REGION_LINK);
    }
    return Optional.empty();
  }
}
