package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/** Counters for components that a request visits again: short lists in a pool. */
final class Revisits {
  private int[] node = new int[64];
  private int[] visits = new int[64];
  private int[] next = new int[64];
  private int free = -1;
  private int used;

  /** The entry of a component in a list, or -1. */
  int find(int list, int wanted) {
    int entry = list;
    while (entry >= 0 && node[entry] != wanted) {
      entry = next[entry];
    }
    return entry;
  }

  /** A list with one more component, whose next visit has the number {@code first}. */
  int add(int list, int visited, int first) {
    int entry = free;
    if (entry >= 0) {
      free = next[entry];
    } else {
      if (used == node.length) {
        node = Arrays.copyOf(node, used * 2);
        visits = Arrays.copyOf(visits, used * 2);
        next = Arrays.copyOf(next, used * 2);
      }
      entry = used++;
    }
    node[entry] = visited;
    visits[entry] = first;
    next[entry] = list;
    return entry;
  }

  /** The number of the visit, and counts it. */
  int count(int entry) {
    return visits[entry]++;
  }

  /** Frees a whole list. */
  void free(int list) {
    int entry = list;
    while (entry >= 0) {
      int after = next[entry];
      next[entry] = free;
      free = entry;
      entry = after;
    }
  }
}
