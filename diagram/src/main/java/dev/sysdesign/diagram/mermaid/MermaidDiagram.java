package dev.sysdesign.diagram.mermaid;

import dev.sysdesign.diagram.DiagramInput;
import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Charts;
import dev.sysdesign.diagram.chart.Frame;
import dev.sysdesign.diagram.chart.Link;
import dev.sysdesign.diagram.chart.Node;
import dev.sysdesign.diagram.glyph.Glyph;
import dev.sysdesign.diagram.glyph.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a system as a Mermaid flowchart. Stateless. */
public final class MermaidDiagram {
  private static final String INDENT = "  ";
  private static final String BREAK = "<br/>";

  private final Chart chart;
  private final StringBuilder out = new StringBuilder();

  private MermaidDiagram(Chart chart) {
    this.chart = chart;
  }

  /**
   * The flowchart, ended by a line break: components {@code n0}, {@code n1} … in name order, frames
   * {@code f0}, {@code f1} … around them. The same input gives the same text.
   */
  public static String of(DiagramInput input) {
    return new MermaidDiagram(Charts.of(input)).text();
  }

  private String text() {
    out.append("---\ntitle: \"").append(MermaidText.quoted(title())).append("\"\n---\n");
    out.append("flowchart LR\n");
    inside(Frame.NONE, 1);
    chart.notes().forEach(note -> line(1, "%% " + MermaidText.oneLine(note)));
    chart.links().forEach(this::link);
    classes();
    return out.toString();
  }

  private String title() {
    return chart.summary().isEmpty() ? chart.title() : chart.title() + ": " + chart.summary();
  }

  private void inside(int frame, int depth) {
    for (int i = 0; i < chart.frames().size(); i++) {
      Frame inner = chart.frames().get(i);
      if (inner.parent() == frame) {
        line(depth, "subgraph f" + i + "[\"" + MermaidText.label(inner.title()) + "\"]");
        inside(i, depth + 1);
        line(depth, "end");
      }
    }
    for (int i = 0; i < chart.nodes().size(); i++) {
      if (chart.nodes().get(i).frame() == frame) {
        line(depth, node(i, chart.nodes().get(i)));
      }
    }
  }

  private static String node(int place, Node node) {
    Glyph glyph = Glyphs.of(node.type());
    return "n" + place + glyph.open() + "\"" + label(node) + "\"" + glyph.close();
  }

  private static String label(Node node) {
    List<String> lines = new ArrayList<>();
    String instances = node.instances().isEmpty() ? "" : " " + node.instances();
    lines.add(MermaidText.label(node.id() + instances));
    lines.add(MermaidText.label(node.caption()));
    List<String> figures = new ArrayList<>();
    node.load().ifPresent(load -> figures.add("ρ " + load.text()));
    if (!node.rate().isEmpty()) {
      figures.add(node.rate());
    }
    if (!node.cost().isEmpty()) {
      figures.add(node.cost());
    }
    if (!figures.isEmpty()) {
      lines.add(MermaidText.label(String.join(" · ", figures)));
    }
    if (node.isBottleneck()) {
      lines.add("bottleneck");
    }
    return String.join(BREAK, lines);
  }

  private void link(Link link) {
    List<String> lines = new ArrayList<>();
    if (!link.guards().isEmpty()) {
      lines.add(MermaidText.label(link.guards()));
    }
    if (!link.figures().isEmpty()) {
      lines.add(MermaidText.label(link.figures()));
    }
    String label = lines.isEmpty() ? "" : "|\"" + String.join(BREAK, lines) + "\"|";
    String arrow = link.handOver() ? " -.->" : " -->";
    line(1, "n" + link.from() + arrow + label + " n" + link.to());
  }

  private void classes() {
    List<String> tight =
        IntStream.range(0, chart.nodes().size())
            .filter(i -> chart.nodes().get(i).isBottleneck())
            .mapToObj(i -> "n" + i)
            .toList();
    if (!tight.isEmpty()) {
      line(1, "classDef bottleneck stroke-width:4px");
      line(1, "class " + String.join(",", tight) + " bottleneck");
    }
  }

  private void line(int depth, String text) {
    out.append(INDENT.repeat(depth)).append(text).append('\n');
  }
}
