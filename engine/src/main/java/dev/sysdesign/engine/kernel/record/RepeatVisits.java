package dev.sysdesign.engine.kernel.record;

import java.util.Arrays;

/** Counters for components that a request visits again: short lists in a pool. */
final class RepeatVisits {
  /** Entries for each call in flight; more end the run as more calls do. */
  private static final int MOST = 4;

  private static final int FIRST = 64;
  private final int most;
  private int[] node = new int[FIRST];
  private int[] visits = new int[FIRST];
  private int[] next = new int[FIRST];
  private int free = -1;
  private int used;

  RepeatVisits(int calls) {
    most = Math.max(FIRST, MOST * calls);
  }

  /** Bytes of all entries at most, with those that are copied while room is made for more. */
  static long bytes(int calls) {
    return 4L * Integer.BYTES * Math.max(FIRST, MOST * calls);
  }

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
        grow();
      }
      entry = used++;
    }
    node[entry] = visited;
    visits[entry] = first;
    next[entry] = list;
    return entry;
  }

  private void grow() {
    int length = Math.min(most, 2 * used);
    if (length == used) {
      throw new TooManyCalls();
    }
    node = Arrays.copyOf(node, length);
    visits = Arrays.copyOf(visits, length);
    next = Arrays.copyOf(next, length);
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
