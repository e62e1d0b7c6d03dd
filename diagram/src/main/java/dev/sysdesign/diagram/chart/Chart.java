package dev.sysdesign.diagram.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a picture shows. Nodes, links and frames refer to each other by their place in these lists.
 *
 * @param title what the system is called
 * @param summary numbers of the whole system; empty without any
 * @param notes what the reader has to know about the numbers
 * @param measured whether numbers of a run are on it
 * @param frames every frame after the one around it
 */
public record Chart(
    String title,
    String summary,
    List<String> notes,
    boolean measured,
    List<Node> nodes,
    List<Link> links,
    List<Frame> frames) {
  public Chart {
    notes = List.copyOf(notes);
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    frames = List.copyOf(frames);
  }

  /** The same chart with another note after those it has. */
  public Chart withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Chart(title, summary, more, measured, nodes, links, frames);
  }

  /** The same chart without frames. */
  public Chart withoutFrames() {
    return new Chart(
        title,
        summary,
        notes,
        measured,
        nodes.stream().map(node -> node.inFrame(Frame.NONE)).toList(),
        links,
        List.of());
  }
}
