package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.chart.Link;
import dev.sysdesign.diagram.layout.Box;
import dev.sysdesign.diagram.layout.Route;

/** Draws edges. */
final class LinkPainter {
  private static final double THINNEST = 1.25;
  private static final double THICKER = 1.75;
  private static final double BASE = 11;

  private final Xml xml;
  private final Parts parts;

  LinkPainter(Xml xml, Parts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  void paint(Link link, Route route) {
    String css = "sd-link";
    if (link.handOver()) {
      css += " sd-hand-over";
    }
    if (link.failing()) {
      css += " sd-failing";
    }
    parts.open(css, link.id(), link.description(), 0, 0);
    Arrow arrow = new Arrow(route.points());
    if (parts.areButtons()) {
      xml.empty("path", "class", "sd-reach", "d", arrow.line());
    }
    double width = Math.round((THINNEST + THICKER * link.flow()) * 4) / 4.0;
    xml.empty("path", "class", "sd-line", "d", arrow.line(), "stroke-width", number(width));
    xml.empty("path", "class", "sd-head", "d", arrow.head());
    route.label().ifPresent(box -> label(link, box, Side.of(box, route)));
    parts.close();
  }

  private void label(Link link, Box box, Side side) {
    String x = number(side.x(box));
    double y = box.y() + BASE;
    if (!link.guards().isEmpty()) {
      xml.leaf(
          "text",
          LinkShape.guards(link),
          "class",
          "sd-label sd-guard" + side.css(),
          "x",
          x,
          "y",
          number(y));
      y += LinkShape.LINE_HEIGHT;
    }
    if (!link.figures().isEmpty()) {
      xml.leaf("text", link.figures(), "class", "sd-label" + side.css(), "x", x, "y", number(y));
    }
  }
}
