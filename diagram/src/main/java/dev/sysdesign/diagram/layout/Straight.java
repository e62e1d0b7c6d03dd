package dev.sysdesign.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the steps out of lines that are all but straight: where a line crosses the border of a
 * frame, ELK may place its two halves a pixel apart.
 */
final class Straight {
  private static final double STEP = 2;

  private Straight() {}

  static List<Point> of(List<Point> points) {
    List<Point> out = new ArrayList<>();
    for (Point point : points) {
      Point next = out.isEmpty() ? point : aligned(out.get(out.size() - 1), point);
      if (!out.isEmpty() && next.equals(out.get(out.size() - 1))) {
        continue;
      }
      while (out.size() > 1 && isBetween(out.get(out.size() - 2), out.get(out.size() - 1), next)) {
        out.remove(out.size() - 1);
      }
      out.add(next);
    }
    return out.size() > 1 ? out : points;
  }

  private static Point aligned(Point before, Point point) {
    double x = Math.abs(point.x() - before.x()) <= STEP ? before.x() : point.x();
    double y = Math.abs(point.y() - before.y()) <= STEP ? before.y() : point.y();
    return new Point(x, y);
  }

  private static boolean isBetween(Point before, Point point, Point after) {
    return (before.x() == point.x() && point.x() == after.x())
        || (before.y() == point.y() && point.y() == after.y());
  }
}
