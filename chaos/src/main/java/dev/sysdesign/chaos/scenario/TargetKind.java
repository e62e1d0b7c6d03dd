package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.Target;
import java.util.Optional;

/** What besides a component can be hit. */
public enum TargetKind {
  EDGE("an edge", "app -> orders"),
  ZONE("a zone", "zone us-east-1a"),
  REGION("a region", "region us-east-1"),
  ZONE_LINK("two zones", "zone us-east-1a -> us-east-1b"),
  REGION_LINK("two regions", "region us-east-1 -> eu-west-1");

  private final String noun;
  private final String example;

  TargetKind(String noun, String example) {
    this.noun = noun;
    this.example = example;
  }

  /** The words for it with how it is written. */
  public String form() {
    return "%s ('%s')".formatted(noun, example);
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
