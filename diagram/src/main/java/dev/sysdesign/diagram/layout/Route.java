package dev.sysdesign.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * The way of a link.
 *
 * @param points from the border of the caller to that of the callee, two at least
 * @param label where its label goes; empty without one
 */
public record Route(List<Point> points, Optional<Box> label) {
  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a way has a beginning and an end");
    }
  }
}
