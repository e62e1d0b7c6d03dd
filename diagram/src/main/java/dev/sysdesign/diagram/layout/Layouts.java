package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;

/** Gives a chart its places. */
public final class Layouts {
  private Layouts() {}

  /**
   * The layout of a chart, which must be without frames where the detail has none.
   *
   * @param sizes of the parts of this chart
   */
  public static Layout of(Chart chart, Sizes sizes, Detail detail) {
    if (chart.nodes().isEmpty()) {
      return ColumnLayout.of(chart, sizes);
    }
    return switch (detail) {
      case FULL, PLAIN -> new ElkLayout(chart, sizes, detail).layout();
      case COLUMNS -> ColumnLayout.of(chart, sizes);
    };
  }
}
