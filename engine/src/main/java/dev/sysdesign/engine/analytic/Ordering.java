package dev.sysdesign.engine.analytic;

import java.util.Arrays;

/** Puts callers before their callees; in a cycle, one of them comes first. */
final class Ordering {
  private Ordering() {}

  /** The nodes by the end of a depth-first search, the last first; without recursion. */
  static int[] of(int nodes, int[] from, int[] to) {
    int[] first = new int[nodes + 1];
    for (int caller : from) {
      first[caller + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    int[] callees = new int[to.length];
    int[] next = Arrays.copyOf(first, nodes);
    for (int e = 0; e < to.length; e++) {
      callees[next[from[e]]++] = to[e];
    }
    next = Arrays.copyOf(first, nodes);
    boolean[] seen = new boolean[nodes];
    int[] stack = new int[nodes];
    int[] order = new int[nodes];
    int place = nodes;
    for (int root = 0; root < nodes; root++) {
      int depth = 0;
      if (!seen[root]) {
        seen[root] = true;
        stack[depth++] = root;
      }
      while (depth > 0) {
        int node = stack[depth - 1];
        if (next[node] == first[node + 1]) {
          order[--place] = node;
          depth--;
        } else {
          int callee = callees[next[node]++];
          if (!seen[callee]) {
            seen[callee] = true;
            stack[depth++] = callee;
          }
        }
      }
    }
    return order;
  }
}
