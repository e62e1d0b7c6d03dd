package dev.sysdesign.diagram.layout;

import java.util.List;
import java.util.Optional;

/**
 * The way of a component's call to itself: over its upper right corner. ELK does without these,
 * since its order of their sides depends on the run.
 */
final class Loops {
  private static final double OUT = 14;
  private static final double IN = 16;

  private Loops() {}

  static Route at(Box node) {
    double left = node.right() - IN;
    return new Route(
        List.of(
            new Point(left, node.y()),
            new Point(left, node.y() - OUT),
            new Point(node.right() + OUT, node.y() - OUT),
            new Point(node.right() + OUT, node.y() + IN),
            new Point(node.right(), node.y() + IN)),
        Optional.empty());
  }
}
