package dev.sysdesign.engine.kernel.compiled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the distinct constant delays of a network; those used most get a ring. */
final class Delays {
  /** More rings cost more to merge than the heap costs for the rest. */
  private static final int MOST_RINGS = 10;

  private final Map<Long, Integer> uses = new TreeMap<>();

  void use(long nanos) {
    if (nanos > 0) {
      uses.merge(nanos, 1, Integer::sum);
    }
  }

  /** The delays, the most used first; of equally used ones the shortest. */
  long[] sorted() {
    List<Map.Entry<Long, Integer>> entries = new ArrayList<>(uses.entrySet());
    entries.sort(
        Comparator.comparing((Map.Entry<Long, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey));
    return entries.stream().mapToLong(Map.Entry::getKey).toArray();
  }

  static int rings(long[] sorted) {
    return Math.min(MOST_RINGS, sorted.length);
  }

  /** The place of a delay among the sorted ones; -1 for none. */
  static int indexOf(long[] sorted, long nanos) {
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] == nanos) {
        return i;
      }
    }
    return -1;
  }
}
