package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.layout.Size;
import dev.sysdesign.diagram.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** What stands above the picture: the name of the system, its numbers, notes on them. */
final class Header {
  private static final double TITLE_SIZE = 18;
  private static final double TEXT_SIZE = 12.5;
  private static final double BOLDER = 1.1;
  private static final double WIDEST = 900;
  private static final double BELOW = 22;

  private final String title;
  private final List<Line> lines = new ArrayList<>();

  Header(Chart chart) {
    title = TextWidth.fit(chart.title(), TITLE_SIZE * BOLDER, WIDEST);
    if (!chart.summary().isEmpty()) {
      lines.add(new Line("sd-summary", chart.summary()));
    }
    chart.notes().forEach(note -> lines.add(new Line("sd-note", "Note: " + note)));
  }

  Size size() {
    double width =
        Math.max(
            TextWidth.of(title, TITLE_SIZE * BOLDER),
            lines.stream().mapToDouble(l -> TextWidth.of(l.text(), TEXT_SIZE)).max().orElse(0));
    return new Size(Math.ceil(width), TITLE_SIZE + 20 * lines.size() + BELOW);
  }

  void paint(Xml xml, double left, double top) {
    double y = top + TITLE_SIZE - 3;
    xml.leaf("text", title, "class", "sd-title", "x", number(left), "y", number(y));
    for (Line line : lines) {
      y += 20;
      xml.leaf("text", line.text(), "class", line.css(), "x", number(left), "y", number(y));
    }
    xml.line();
  }

  private record Line(String css, String text) {}
}
