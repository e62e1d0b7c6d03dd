package dev.sysdesign.lang.guide;

import java.util.List;

/**
 * Constructs that belong together.
 *
 * @param title its heading
 * @param intro what they have in common, in Markdown; "" where that needs no words
 * @param constructs in the order in which a reader meets them
 */
public record Section(String title, String intro, List<Construct> constructs) {
  public Section {
    constructs = List.copyOf(constructs);
  }
}
