package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

/** Opens and closes the group of a component or an edge. */
final class Parts {
  private final Xml xml;
  private final SvgUse use;

  Parts(Xml xml, SvgUse use) {
    this.xml = xml;
    this.use = use;
  }

  static String translate(double x, double y) {
    return "translate(" + number(x) + " " + number(y) + ")";
  }

  /** A group that starts at a place of its own. */
  void open(String css, String id, String description, double x, double y) {
    switch (use) {
      case FILE -> xml.open("g", "class", css, "data-id", id, "transform", translate(x, y));
      case PANEL ->
          xml.open(
              "g",
              "class",
              css,
              "data-id",
              id,
              "role",
              "button",
              "tabindex",
              "0",
              "aria-label",
              description,
              "transform",
              translate(x, y));
    }
    xml.leaf("title", description);
  }

  void close() {
    xml.close("g").line();
  }

  /** Whether somebody can point at the parts. */
  boolean areButtons() {
    return use == SvgUse.PANEL;
  }
}
