package dev.sysdesign.diagram.svg;

import dev.sysdesign.diagram.chart.Link;
import dev.sysdesign.diagram.layout.Size;
import dev.sysdesign.diagram.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Measures of what is written on an edge: its guards, and below them its numbers. */
final class LinkShape {
  static final double TEXT_SIZE = 11;
  static final double LINE_HEIGHT = 14;

  private static final double WIDEST = 170;
  private static final double BESIDE = 10;

  private LinkShape() {}

  static Size of(Link link) {
    List<String> lines = lines(link);
    double widest = lines.stream().mapToDouble(l -> TextWidth.of(l, TEXT_SIZE)).max().orElse(0);
    return lines.isEmpty()
        ? Size.NONE
        : new Size(Math.ceil(widest) + BESIDE, lines.size() * LINE_HEIGHT + 2);
  }

  static String guards(Link link) {
    return TextWidth.fit(link.guards(), TEXT_SIZE, WIDEST);
  }

  private static List<String> lines(Link link) {
    List<String> lines = new ArrayList<>();
    if (!link.guards().isEmpty()) {
      lines.add(guards(link));
    }
    if (!link.figures().isEmpty()) {
      lines.add(link.figures());
    }
    return lines;
  }
}
