package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Link;
import dev.sysdesign.diagram.layout.Size;
import dev.sysdesign.diagram.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** What stands below the picture: what lines and colours mean, as far as they occur. */
final class Legend {
  private static final double TEXT_SIZE = 11;
  private static final double SAMPLE = 26;
  private static final double GAP = 7;
  private static final double BETWEEN = 20;
  private static final double HEIGHT = 34;
  private static final double MIDDLE = HEIGHT - 8;

  private final List<Entry> entries = new ArrayList<>();

  Legend(Chart chart) {
    if (!chart.links().isEmpty()) {
      entries.add(new Entry("sd-line", chart.measured() ? "calls (wider: more)" : "calls"));
    }
    if (chart.links().stream().anyMatch(Link::handOver)) {
      entries.add(new Entry("sd-line sd-dashed", "hands over"));
    }
    if (chart.nodes().stream().anyMatch(node -> node.load().isPresent())) {
      entries.add(new Entry("sd-load sd-calm", "utilisation under 70 %"));
      entries.add(new Entry("sd-load sd-busy", "70 % to 90 %"));
      entries.add(new Entry("sd-load sd-full", "90 % and more"));
    }
  }

  Size size() {
    double width =
        entries.stream().mapToDouble(e -> SAMPLE + GAP + e.width() + BETWEEN).sum() - BETWEEN;
    return entries.isEmpty() ? Size.NONE : new Size(Math.ceil(width), HEIGHT);
  }

  void paint(Xml xml, double left, double top) {
    double x = left;
    double y = top + MIDDLE;
    for (Entry entry : entries) {
      sample(xml, entry, x, y);
      x += SAMPLE + GAP;
      xml.leaf("text", entry.text(), "class", "sd-legend", "x", number(x), "y", number(y + 4));
      x += entry.width() + BETWEEN;
    }
    xml.line();
  }

  private static void sample(Xml xml, Entry entry, double x, double y) {
    if (entry.isLine()) {
      String path = "M" + number(x) + " " + number(y) + "h" + number(SAMPLE);
      xml.empty("path", "class", entry.css(), "d", path, "stroke-width", "1.5");
      return;
    }
    xml.empty(
        "rect",
        "class",
        entry.css(),
        "x",
        number(x),
        "y",
        number(y - 3),
        "width",
        number(SAMPLE),
        "height",
        "6",
        "rx",
        "3");
  }

  private record Entry(String css, String text) {
    boolean isLine() {
      return css.startsWith("sd-line");
    }

    double width() {
      return Math.ceil(TextWidth.of(text, TEXT_SIZE));
    }
  }
}
