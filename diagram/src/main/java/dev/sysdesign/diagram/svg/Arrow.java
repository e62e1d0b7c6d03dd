package dev.sysdesign.diagram.svg;

import static dev.sysdesign.diagram.svg.Xml.number;

import dev.sysdesign.diagram.layout.Point;
import java.util.List;

/** The way of an edge as path data: a line with rounded corners and a head at its end. */
final class Arrow {
  private static final double HEAD = 8;
  private static final double HALF_WIDTH = 4;
  private static final double CORNER = 6;

  private final List<Point> points;
  private final Point tip;
  private final double towardsX;
  private final double towardsY;

  Arrow(List<Point> points) {
    this.points = points;
    tip = points.get(points.size() - 1);
    Point before = points.get(points.size() - 2);
    double length = distance(before, tip);
    towardsX = length == 0 ? 1 : (tip.x() - before.x()) / length;
    towardsY = length == 0 ? 0 : (tip.y() - before.y()) / length;
  }

  /** From the first point to the middle of the head. */
  String line() {
    StringBuilder path = new StringBuilder("M");
    put(path, points.get(0).x(), points.get(0).y());
    for (int i = 1; i < points.size() - 1; i++) {
      corner(path, points.get(i - 1), points.get(i), points.get(i + 1));
    }
    path.append('L');
    put(path, tip.x() - towardsX * HEAD / 2, tip.y() - towardsY * HEAD / 2);
    return path.toString();
  }

  String head() {
    double baseX = tip.x() - towardsX * HEAD;
    double baseY = tip.y() - towardsY * HEAD;
    StringBuilder path = new StringBuilder("M");
    put(path, tip.x(), tip.y());
    path.append('L');
    put(path, baseX - towardsY * HALF_WIDTH, baseY + towardsX * HALF_WIDTH);
    path.append('L');
    put(path, baseX + towardsY * HALF_WIDTH, baseY - towardsX * HALF_WIDTH);
    return path.append('Z').toString();
  }

  private static void corner(StringBuilder path, Point before, Point at, Point after) {
    double in = Math.min(CORNER, distance(before, at) / 2);
    double out = Math.min(CORNER, distance(at, after) / 2);
    if (in > 0) {
      path.append('L');
      towards(path, at, before, in);
    }
    path.append('Q');
    put(path, at.x(), at.y());
    path.append(' ');
    towards(path, at, after, out);
  }

  private static void towards(StringBuilder path, Point from, Point to, double far) {
    double length = distance(from, to);
    double share = length == 0 ? 0 : far / length;
    put(path, from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  private static void put(StringBuilder path, double x, double y) {
    path.append(number(x)).append(' ').append(number(y));
  }

  private static double distance(Point one, Point other) {
    double x = other.x() - one.x();
    double y = other.y() - one.y();
    return Math.sqrt(x * x + y * y);
  }
}
