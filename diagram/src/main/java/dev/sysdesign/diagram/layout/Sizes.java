package dev.sysdesign.diagram.layout;

import java.util.List;

/**
 * How much room the parts of a chart need, in the order of its lists.
 *
 * @param links the labels of the links; empty ones have none
 * @param frames the least width of each frame, for its title
 */
public record Sizes(List<Size> nodes, List<Size> links, List<Double> frames) {
  public Sizes {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    frames = List.copyOf(frames);
  }
}
