package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;
import org.eclipse.elk.core.options.Direction;

/** Gives a chart its places. */
public final class Layouts {
  /** Wider than this many times its height, a picture is too wide for a page or a panel. */
  private static final double WIDE = 2.5;

  /** Narrower than this, it wastes the width of the page. */
  private static final double NARROW = 0.4;

  private static final double BEST = 1.2;

  private Layouts() {}

  /**
   * The layout of a chart, which must be without frames where the detail has none. Callers stand
   * above callees, or left of them where that gives a better shape.
   *
   * @param sizes of the parts of this chart
   */
  public static Layout of(Chart chart, Sizes sizes, Detail detail) {
    if (chart.nodes().isEmpty() || detail == Detail.COLUMNS) {
      return ColumnLayout.of(chart, sizes);
    }
    Layout down = new ElkLayout(chart, sizes, detail, Direction.DOWN).layout();
    double shape = shape(down);
    if (detail == Detail.PLAIN || (shape >= NARROW && shape <= WIDE)) {
      return down;
    }
    Layout right = new ElkLayout(chart, sizes, detail, Direction.RIGHT).layout();
    return offness(shape(right)) < offness(shape) ? right : down;
  }

  private static double shape(Layout layout) {
    return layout.size().width() / layout.size().height();
  }

  /** How many times too wide, or too tall. */
  private static double offness(double shape) {
    return Math.max(shape / BEST, BEST / shape);
  }
}
