package dev.sysdesign.lang.model;

import dev.sysdesign.lang.source.SourceRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the place of every element of a model, and the element at a place. */
public final class SourceMap {
  /** Of a text without a model. */
  public static final SourceMap EMPTY = new SourceMap(Map.of());

  private final Map<Element, Place> places;

  public SourceMap(Map<Element, Place> places) {
    this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /** All elements in the order of the text. */
  public Map<Element, Place> places() {
    return places;
  }

  public Optional<Place> place(Element element) {
    return Optional.ofNullable(places.get(element));
  }

  /** Where a property of an element stands; the element's name where it does not set it. */
  public Optional<SourceRange> property(Element element, String property) {
    Place place = places.get(element);
    if (place == null) {
      return Optional.empty();
    }
    Place.OfProperty found = place.properties().get(property);
    return Optional.of(found == null ? place.name() : found.value());
  }

  /** The innermost element whose statement touches an offset of a file; of several the first. */
  public Optional<Element> at(String file, int offset) {
    return allAt(file, offset).stream().findFirst();
  }

  /**
   * All elements of the innermost statement that touches an offset of a file: one statement makes
   * several where it names several callees.
   */
  public List<Element> allAt(String file, int offset) {
    List<Map.Entry<Element, Place>> touching =
        places.entrySet().stream()
            .filter(e -> e.getValue().statement().file().equals(file))
            .filter(e -> e.getValue().statement().touches(offset))
            .toList();
    int innermost = touching.stream().mapToInt(SourceMap::length).min().orElse(0);
    return touching.stream()
        .filter(e -> length(e) == innermost)
        .<Element>map(Map.Entry::getKey)
        .toList();
  }

  private static int length(Map.Entry<Element, Place> entry) {
    return entry.getValue().statement().length();
  }
}
