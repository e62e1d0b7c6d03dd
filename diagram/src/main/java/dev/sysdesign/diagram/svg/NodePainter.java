package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.chart.Load;
import dev.sysdesign.diagram.chart.Node;
import dev.sysdesign.diagram.glyph.Glyph;
import dev.sysdesign.diagram.glyph.Glyphs;
import dev.sysdesign.diagram.layout.Box;
import java.util.Locale;

/** Draws components. */
final class NodePainter {
  private static final String BOTTLENECK = "bottleneck";
  private static final double STRIP_BASE = 12;
  private static final double BAR_HEIGHT = 6;

  private final Xml xml;
  private final Parts parts;

  NodePainter(Xml xml, Parts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  void paint(Node node, Box box) {
    String css =
        node.tightness()
            .map(own -> "sd-node sd-bottleneck " + level("sd-at-", own))
            .orElse("sd-node");
    parts.open(css, node.id(), node.description(), box.x(), box.y());
    xml.empty(
        "rect",
        "class",
        "sd-box",
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "rx",
        "8");
    sign(node);
    text("sd-name", NodeShape.TEXT_LEFT, NodeShape.NAME_BASE, NodeShape.name(node, box.width()));
    text(
        "sd-caption",
        NodeShape.TEXT_LEFT,
        NodeShape.CAPTION_BASE,
        NodeShape.caption(node, box.width()));
    double right = box.width() - NodeShape.PADDING;
    end("sd-caption", right, NodeShape.NAME_BASE, node.instances());
    figures(node, box.width());
    if (node.isBottleneck()) {
      strip(box);
    }
    parts.close();
  }

  private void sign(Node node) {
    double corner = NodeShape.PADDING;
    double inside = corner + (NodeShape.TILE - Glyph.SIZE) / 2;
    String tile = number(NodeShape.TILE);
    xml.empty(
        "rect",
        "class",
        "sd-tile",
        "x",
        number(corner),
        "y",
        number(corner),
        "width",
        tile,
        "height",
        tile,
        "rx",
        "6");
    xml.open("g", "class", "sd-sign", "transform", Parts.translate(inside, inside));
    xml.raw(Glyphs.of(node.type()).shapes()).close("g");
  }

  private void figures(Node node, double width) {
    double left = NodeShape.PADDING;
    if (node.load().isPresent()) {
      Load load = node.load().get();
      double length = NodeShape.bar(node, width);
      bar("sd-track", length);
      if (load.share() > 0) {
        bar("sd-load " + level("sd-", load), Math.max(2, length * load.share()));
      }
      text("sd-figure", left + length + NodeShape.GAP, NodeShape.FIGURE_BASE, load.text());
    } else if (!node.rate().isEmpty()) {
      text("sd-figure", left, NodeShape.FIGURE_BASE, node.rate());
    }
    end("sd-figure", width - NodeShape.PADDING, NodeShape.FIGURE_BASE, node.cost());
  }

  private void bar(String css, double length) {
    xml.empty(
        "rect",
        "class",
        css,
        "x",
        number(NodeShape.PADDING),
        "y",
        number(NodeShape.FIGURE_BASE - BAR_HEIGHT - 1),
        "width",
        number(length),
        "height",
        number(BAR_HEIGHT),
        "rx",
        number(BAR_HEIGHT / 2));
  }

  private static String level(String prefix, Load load) {
    return prefix + load.level().name().toLowerCase(Locale.ROOT);
  }

  /** A strip in colour and in words, along the lower border. */
  private void strip(Box box) {
    double top = box.height() - NodeShape.STRIP;
    String path =
        "M0 %sH%sV%sa7 7 0 0 1 -7 7H7a7 7 0 0 1 -7 -7z"
            .formatted(number(top), number(box.width()), number(box.height() - 7));
    xml.empty("path", "class", "sd-strip", "d", path);
    text("sd-strip-text", box.width() / 2, top + STRIP_BASE, BOTTLENECK);
  }

  private void text(String css, double x, double y, String text) {
    xml.leaf("text", text, "class", css, "x", number(x), "y", number(y));
  }

  private void end(String css, double x, double y, String text) {
    if (!text.isEmpty()) {
      text(css + " sd-end", x, y, text);
    }
  }
}
