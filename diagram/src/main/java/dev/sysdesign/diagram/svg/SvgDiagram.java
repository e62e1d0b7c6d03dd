package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Charts;
import dev.sysdesign.diagram.chart.Node;
import dev.sysdesign.diagram.layout.Detail;
import dev.sysdesign.diagram.layout.Layout;
import dev.sysdesign.diagram.layout.Layouts;
import dev.sysdesign.diagram.layout.Size;
import dev.sysdesign.diagram.layout.Sizes;

/** Draws a system as SVG. Stateless; pictures may be drawn in parallel. */
public final class SvgDiagram {
  private static final double MARGIN = 24;

  private SvgDiagram() {}

  /**
   * The picture as one SVG element, ended by a line break. The same input gives the same text; the
   * parts of a system too large to be drawn with care are said in the picture.
   */
  public static String of(DiagramInput input, SvgUse use) {
    Chart chart = Charts.of(input);
    Detail detail = Detail.of(chart);
    if (!detail.note().isEmpty()) {
      chart = chart.withNote(detail.note());
    }
    if (detail == Detail.COLUMNS) {
      chart = chart.withoutFrames();
    }
    return draw(chart, Layouts.of(chart, sizes(chart), detail), use);
  }

  private static Sizes sizes(Chart chart) {
    return new Sizes(
        chart.nodes().stream().map(NodeShape::of).toList(),
        chart.links().stream().map(LinkShape::of).toList(),
        chart.frames().stream().map(FramePainter::leastWidth).toList());
  }

  private static String draw(Chart chart, Layout layout, SvgUse use) {
    Header header = new Header(chart);
    Legend legend = new Legend(chart);
    Size body = layout.size();
    double inner = Math.max(body.width(), Math.max(header.size().width(), legend.size().width()));
    double top = MARGIN + header.size().height();
    double width = inner + 2 * MARGIN;
    double height = top + body.height() + legend.size().height() + MARGIN;
    Xml xml = new Xml();
    open(xml, chart, use, width, height);
    header.paint(xml, MARGIN, MARGIN);
    double left = MARGIN + Math.floor((inner - body.width()) / 2);
    xml.open("g", "transform", Parts.translate(left, top)).line();
    parts(xml, chart, layout, use);
    xml.close("g").line();
    legend.paint(xml, MARGIN, top + body.height());
    return xml.close("svg").line().toString();
  }

  private static void open(Xml xml, Chart chart, SvgUse use, double width, double height) {
    String role = use == SvgUse.FILE ? "img" : "group";
    xml.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "sysdesign-diagram",
            "viewBox",
            "0 0 " + number(width) + " " + number(height),
            "width",
            number(width),
            "height",
            number(height),
            "role",
            role,
            "aria-labelledby",
            "sysdesign-title sysdesign-desc")
        .line();
    xml.leaf("title", chart.title(), "id", "sysdesign-title").line();
    xml.leaf("desc", description(chart), "id", "sysdesign-desc").line();
    if (use == SvgUse.FILE) {
      xml.open("style").raw(SvgStyle.css()).close("style").line();
    }
    xml.empty("rect", "class", "sd-canvas", "width", "100%", "height", "100%").line();
  }

  /** Frames below lines below boxes, so that nothing hides what it belongs to. */
  private static void parts(Xml xml, Chart chart, Layout layout, SvgUse use) {
    FramePainter frames = new FramePainter(xml);
    for (int i = 0; i < chart.frames().size(); i++) {
      frames.paint(chart.frames().get(i), layout.frames().get(i));
    }
    Parts parts = new Parts(xml, use);
    LinkPainter links = new LinkPainter(xml, parts);
    for (int i = 0; i < chart.links().size(); i++) {
      links.paint(chart.links().get(i), layout.links().get(i));
    }
    for (int i = 0; i < chart.frames().size(); i++) {
      frames.paintTitle(chart.frames().get(i), layout.frames().get(i));
    }
    NodePainter nodes = new NodePainter(xml, parts);
    for (int i = 0; i < chart.nodes().size(); i++) {
      nodes.paint(chart.nodes().get(i), layout.nodes().get(i));
    }
  }

  private static String description(Chart chart) {
    StringBuilder text = new StringBuilder();
    text.append(count(chart.nodes().size(), "component")).append(", ");
    text.append(count(chart.links().size(), "edge")).append('.');
    if (!chart.summary().isEmpty()) {
      text.append(' ').append(chart.summary()).append('.');
    }
    chart.nodes().stream()
        .filter(Node::isBottleneck)
        .forEach(node -> text.append(" The bottleneck is ").append(node.id()).append('.'));
    chart.notes().forEach(note -> text.append(' ').append(note));
    return text.toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
