package dev.sysdesign.lang.model;

import dev.sysdesign.lang.source.SourceRange;
import java.util.Map;

/**
 * Where an element stands.
 *
 * @param statement the whole of it
 * @param name its name, or what stands for one
 * @param properties the places of its own properties by name
 */
public record Place(SourceRange statement, SourceRange name, Map<String, OfProperty> properties) {
  public Place {
    properties = Map.copyOf(properties);
  }

  /** A place without properties. */
  public static Place of(SourceRange statement, SourceRange name) {
    return new Place(statement, name, Map.of());
  }

  /** Where a property's name and value stand. */
  public record OfProperty(SourceRange key, SourceRange value) {}
}
