package dev.sysdesign.diagram.glyph;

/**
 * The sign of a component type.
 *
 * @param shapes SVG shapes within 24 by 24 units, for a parent that sets stroke and fill
 * @param open what opens a node of this type in the text of a Mermaid flowchart
 * @param close what closes it
 */
public record Glyph(String shapes, String open, String close) {
  /** Width and height of a sign. */
  public static final int SIZE = 24;
}
