package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.chart.Frame;
import dev.sysdesign.diagram.layout.Box;
import dev.sysdesign.diagram.text.TextWidth;
import java.util.Locale;

/** Draws regions, zones and groups. */
final class FramePainter {
  private static final double TEXT_SIZE = 12;
  private static final double BOLDER = 1.1;
  private static final double BESIDE = 14;
  private static final double BASE = 21;
  private static final double WIDEST = 320;

  private final Xml xml;

  FramePainter(Xml xml) {
    this.xml = xml;
  }

  /** The least width that shows a title, or enough of it. */
  static double leastWidth(Frame frame) {
    double title = TextWidth.of(frame.title(), TEXT_SIZE * BOLDER);
    return Math.ceil(Math.min(WIDEST, title)) + 2 * BESIDE;
  }

  void paint(Frame frame, Box box) {
    String kind = frame.kind().name().toLowerCase(Locale.ROOT);
    xml.open("g", "class", "sd-frame sd-" + kind, "transform", Parts.translate(box.x(), box.y()));
    xml.leaf("title", frame.title());
    xml.empty("rect", "width", number(box.width()), "height", number(box.height()), "rx", "10");
    xml.close("g").line();
  }

  /** The title is drawn later, so that no line into the frame hides it. */
  void paintTitle(Frame frame, Box box) {
    String title = TextWidth.fit(frame.title(), TEXT_SIZE * BOLDER, box.width() - 2 * BESIDE + 1);
    String x = number(box.x() + BESIDE);
    String y = number(box.y() + BASE);
    xml.leaf("text", title, "class", "sd-frame-title", "x", x, "y", y).line();
  }
}
