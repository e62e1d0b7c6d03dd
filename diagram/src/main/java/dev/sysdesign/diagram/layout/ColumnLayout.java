package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The layout of last resort: columns from callers to callees and straight lines between them, at a
 * cost in proportion to the chart. It knows no frames and gives labels no place.
 */
final class ColumnLayout {
  private static final double GAP_ACROSS = 96;
  private static final double GAP_BELOW = 24;

  /** A column longer than this goes on in another one beside it. */
  private static final int LONGEST = 60;

  private ColumnLayout() {}

  static Layout of(Chart chart, Sizes sizes) {
    Columns columns = new Columns(chart);
    TreeMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < chart.nodes().size(); i++) {
      members.computeIfAbsent(columns.of(i), unknown -> new ArrayList<>()).add(i);
    }
    Box[] boxes = new Box[chart.nodes().size()];
    double x = 0;
    double bottom = 0;
    for (List<Integer> column : members.values()) {
      for (int start = 0; start < column.size(); start += LONGEST) {
        double y = 0;
        double width = 0;
        for (int node : column.subList(start, Math.min(column.size(), start + LONGEST))) {
          Size size = sizes.nodes().get(node);
          boxes[node] = new Box(x, y, size.width(), size.height());
          y += size.height() + GAP_BELOW;
          width = Math.max(width, size.width());
        }
        x += width + GAP_ACROSS;
        bottom = Math.max(bottom, y - GAP_BELOW);
      }
    }
    List<Route> routes = chart.links().stream().map(link -> straight(link, boxes)).toList();
    Size size = new Size(Math.max(0, x - GAP_ACROSS), bottom);
    return new Layout(size, List.of(boxes), List.of(), routes);
  }

  private static Route straight(Link link, Box[] boxes) {
    Box from = boxes[link.from()];
    Box to = boxes[link.to()];
    boolean forward = from.x() <= to.x();
    Point start = new Point(forward ? from.right() : from.x(), from.y() + from.height() / 2);
    Point end = new Point(forward ? to.x() : to.right(), to.y() + to.height() / 2);
    return new Route(List.of(start, end), Optional.empty());
  }
}
