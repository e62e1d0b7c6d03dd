package dev.sysdesign.diagram.layout;

import java.util.List;
import java.util.Optional;
import org.eclipse.elk.core.options.Direction;

/**
 * The way of a component's call to itself, on a border where no other line arrives. ELK does
 * without these, since its order of their sides depends on the run.
 */
final class Loops {
  private static final double OUT = 16;
  private static final double FROM = 14;
  private static final double TO = 38;

  private Loops() {}

  static Route at(Box node, Direction direction) {
    return new Route(direction == Direction.DOWN ? right(node) : above(node), Optional.empty());
  }

  private static List<Point> right(Box node) {
    double out = node.right() + OUT;
    return List.of(
        new Point(node.right(), node.y() + FROM),
        new Point(out, node.y() + FROM),
        new Point(out, node.y() + TO),
        new Point(node.right(), node.y() + TO));
  }

  private static List<Point> above(Box node) {
    double out = node.y() - OUT;
    return List.of(
        new Point(node.x() + FROM, node.y()),
        new Point(node.x() + FROM, out),
        new Point(node.x() + TO, out),
        new Point(node.x() + TO, node.y()));
  }
}
