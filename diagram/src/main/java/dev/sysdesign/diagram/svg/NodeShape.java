package dev.sysdesign.diagram.svg;

import dev.sysdesign.diagram.chart.Node;
import dev.sysdesign.diagram.layout.Size;
import dev.sysdesign.diagram.text.TextWidth;

/**
 * Measures of a component's box: the sign on the left, two lines of text, a line of numbers, a
 * strip that says bottleneck.
 */
final class NodeShape {
  static final double PADDING = 10;
  static final double TILE = 34;
  static final double TEXT_LEFT = PADDING + TILE + 10;
  static final double NAME_SIZE = 13;
  static final double CAPTION_SIZE = 11;
  static final double FIGURE_SIZE = 11;
  static final double NAME_BASE = 25;
  static final double CAPTION_BASE = 41;
  static final double FIGURE_BASE = 67;
  static final double STRIP = 17;
  static final double GAP = 8;

  private static final double HEIGHT = PADDING + TILE + PADDING;
  private static final double FIGURES = 24;
  private static final double NARROWEST = 150;
  private static final double WIDEST = 270;
  private static final double SHORTEST_BAR = 44;
  private static final double WIDTH_STEP = 10;

  private NodeShape() {}

  static Size of(Node node) {
    double name = TEXT_LEFT + bold(node.id()) + badge(node);
    double caption = TEXT_LEFT + TextWidth.of(node.caption(), CAPTION_SIZE);
    double widest = Math.max(Math.max(name, caption), PADDING + figures(node)) + PADDING;
    double width = Math.max(NARROWEST, Math.min(WIDEST, widest));
    return new Size(
        Math.ceil(width / WIDTH_STEP) * WIDTH_STEP,
        HEIGHT + (node.hasFigures() ? FIGURES : 0) + (node.isBottleneck() ? STRIP : 0));
  }

  /** Room for the number of instances, the gap before it included. */
  static double badge(Node node) {
    return node.instances().isEmpty() ? 0 : GAP + TextWidth.of(node.instances(), CAPTION_SIZE);
  }

  /** The name as far as there is room for it. */
  static String name(Node node, double width) {
    double room = width - TEXT_LEFT - badge(node) - PADDING;
    return TextWidth.fit(node.id(), NAME_SIZE * BOLDER, room);
  }

  static String caption(Node node, double width) {
    return TextWidth.fit(node.caption(), CAPTION_SIZE, width - TEXT_LEFT - PADDING);
  }

  /** The length of the bar: what the numbers beside it leave. */
  static double bar(Node node, double width) {
    return width - 2 * PADDING - numbers(node) - (node.cost().isEmpty() ? GAP : 2 * GAP);
  }

  private static final double BOLDER = 1.1;

  private static double bold(String text) {
    return TextWidth.of(text, NAME_SIZE * BOLDER);
  }

  private static double figures(Node node) {
    double bar = node.load().isPresent() ? SHORTEST_BAR + GAP : 0;
    return bar + numbers(node) + (node.cost().isEmpty() ? 0 : GAP);
  }

  private static double numbers(Node node) {
    String load = node.load().map(l -> l.text()).orElse(node.rate());
    return TextWidth.of(load, FIGURE_SIZE) + TextWidth.of(node.cost(), FIGURE_SIZE);
  }
}
