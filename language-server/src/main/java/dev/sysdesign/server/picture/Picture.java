package dev.sysdesign.server.picture;

import java.util.List;
import java.util.Objects;

/**
 * A picture for a page with a strict content security policy.
 *
 * @param svg the parts of which carry the names of places, as {@code data-id}
 * @param css its style sheet, which such a page lets in only by itself
 * @param places where its parts are declared
 */
public record Picture(String svg, String css, List<PlaceOfPart> places) {
  public Picture {
    Objects.requireNonNull(svg);
    Objects.requireNonNull(css);
    places = List.copyOf(places);
  }

  /**
   * Where a part of the picture is declared.
   *
   * @param id the name of a component, or the identity of an edge
   * @param uri of the text with the declaration, an imported one perhaps
   * @param line from 0
   * @param character from 0, in UTF-16 units
   */
  public record PlaceOfPart(String id, String uri, int line, int character) {}
}
