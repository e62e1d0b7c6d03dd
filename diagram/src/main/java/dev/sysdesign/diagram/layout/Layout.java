package dev.sysdesign.diagram.layout;

import java.util.List;

/**
 * The places of a chart's parts, in the order of its lists, within 0, 0 and {@code size}.
 *
 * @param frames inside each the nodes and frames that the chart says
 */
public record Layout(Size size, List<Box> nodes, List<Box> frames, List<Route> links) {
  public Layout {
    nodes = List.copyOf(nodes);
    frames = List.copyOf(frames);
    links = List.copyOf(links);
  }
}
