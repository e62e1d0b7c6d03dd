package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;

/**
 * How much care a chart gets. It depends on the chart alone and on no clock, so that a picture does
 * not change with the machine.
 */
public enum Detail {
  /** All labels, and the layout with the most care. */
  FULL(""),

  /** No labels on links, and fewer attempts to avoid crossings. */
  PLAIN("This system is too large for labels on its edges; their numbers are in the tooltips."),

  /** Columns and straight lines, without labels and frames. */
  COLUMNS(
      "This system is too large for more than columns and straight lines;"
          + " regions, zones and groups are not drawn.");

  private static final int FULL_NODES = 300;
  private static final int FULL_LINKS = 600;
  private static final int PLAIN_NODES = 6_000;
  private static final int PLAIN_LINKS = 12_000;

  /** Columns crossed by links: each is a point that the layout has to place. */
  private static final long FULL_CROSSED = 1_500;

  private static final long PLAIN_CROSSED = 8_000;

  private final String note;

  Detail(String note) {
    this.note = note;
  }

  /** What the reader is told about it; empty where nothing is missing. */
  public String note() {
    return note;
  }

  /** The most detail that a chart of this size can have. */
  public static Detail of(Chart chart) {
    int nodes = chart.nodes().size();
    int links = chart.links().size();
    if (nodes > PLAIN_NODES || links > PLAIN_LINKS) {
      return COLUMNS;
    }
    long crossed = Columns.crossed(chart);
    if (nodes <= FULL_NODES && links <= FULL_LINKS && crossed <= FULL_CROSSED) {
      return FULL;
    }
    return crossed <= PLAIN_CROSSED ? PLAIN : COLUMNS;
  }
}
