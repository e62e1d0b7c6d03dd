package dev.sysdesign.diagram.svg;

import dev.sysdesign.diagram.layout.Box;
import dev.sysdesign.diagram.layout.Point;
import dev.sysdesign.diagram.layout.Route;

/** Where the text of a label begins, so that it stands close to its line. */
enum Side {
  /** Over or under a line that runs across. */
  MIDDLE(""),

  /** Right of a line that runs down. */
  RIGHT(" sd-begin"),

  /** Left of one. */
  LEFT(" sd-end");

  private static final double BESIDE = 4;

  private final String css;

  Side(String css) {
    this.css = css;
  }

  /** The side of its line on which a label stands. */
  static Side of(Box label, Route route) {
    double middle = label.y() + label.height() / 2;
    for (int i = 1; i < route.points().size(); i++) {
      Point one = route.points().get(i - 1);
      Point other = route.points().get(i);
      boolean beside =
          one.x() == other.x()
              && Math.min(one.y(), other.y()) <= middle
              && middle <= Math.max(one.y(), other.y());
      if (beside) {
        return one.x() <= label.x() ? RIGHT : LEFT;
      }
    }
    return MIDDLE;
  }

  /** The class of such a text, with a blank before it. */
  String css() {
    return css;
  }

  double x(Box label) {
    return switch (this) {
      case MIDDLE -> label.x() + label.width() / 2;
      case RIGHT -> label.x() + BESIDE;
      case LEFT -> label.right() - BESIDE;
    };
  }
}
