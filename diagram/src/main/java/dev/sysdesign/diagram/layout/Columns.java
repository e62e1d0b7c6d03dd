package dev.sysdesign.diagram.layout;

import dev.sysdesign.diagram.chart.Chart;
import dev.sysdesign.diagram.chart.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a chart when every node stands right of all its callers; links that close a circle
 * are not counted. Takes time in proportion to nodes and links, and no deep stack.
 */
final class Columns {
  private final List<List<Integer>> callees = new ArrayList<>();
  private final int[] column;

  Columns(Chart chart) {
    int nodes = chart.nodes().size();
    for (int i = 0; i < nodes; i++) {
      callees.add(new ArrayList<>());
    }
    for (Link link : chart.links()) {
      if (!link.isLoop()) {
        callees.get(link.from()).add(link.to());
      }
    }
    column = new int[nodes];
    int[] order = callersFirst();
    int[] place = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      place[order[i]] = i;
    }
    for (int caller : order) {
      for (int callee : callees.get(caller)) {
        if (place[caller] < place[callee]) {
          column[callee] = Math.max(column[callee], column[caller] + 1);
        }
      }
    }
  }

  /** The column of a node, from 0. */
  int of(int node) {
    return column[node];
  }

  /** The columns that all links cross together, the measure of a layered layout's work. */
  static long crossed(Chart chart) {
    Columns columns = new Columns(chart);
    return chart.links().stream()
        .mapToLong(link -> Math.abs(columns.of(link.to()) - columns.of(link.from())))
        .sum();
  }

  /** The nodes in reverse order of their end in a depth-first walk from the nodes nobody calls. */
  private int[] callersFirst() {
    int nodes = callees.size();
    boolean[] called = new boolean[nodes];
    callees.forEach(list -> list.forEach(callee -> called[callee] = true));
    Walk walk = new Walk(nodes);
    for (int i = 0; i < nodes; i++) {
      if (!called[i]) {
        walk.from(i);
      }
    }
    for (int i = 0; i < nodes; i++) {
      walk.from(i);
    }
    return walk.order;
  }

  private final class Walk {
    private final int[] order;
    private final int[] stack;
    private final int[] next;
    private final boolean[] seen;
    private int free;

    Walk(int nodes) {
      order = new int[nodes];
      stack = new int[nodes];
      next = new int[nodes];
      seen = new boolean[nodes];
      free = nodes;
    }

    void from(int start) {
      if (seen[start]) {
        return;
      }
      int depth = 0;
      stack[0] = start;
      seen[start] = true;
      while (depth >= 0) {
        int node = stack[depth];
        List<Integer> targets = callees.get(node);
        if (next[node] == targets.size()) {
          order[--free] = node;
          depth--;
          continue;
        }
        int callee = targets.get(next[node]++);
        if (!seen[callee]) {
          seen[callee] = true;
          stack[++depth] = callee;
        }
      }
    }
  }
}
