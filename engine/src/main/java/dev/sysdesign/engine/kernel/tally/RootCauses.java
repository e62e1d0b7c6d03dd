package dev.sysdesign.engine.kernel.tally;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where and of what the requests of each flow failed. Only what has happened is kept: flows times
 * nodes would be more than there is memory for in a large system.
 */
public final class RootCauses {
  private static final int FEW = 4;

  private final int[][] origins;
  private final long[][] counts;
  private final int[] size;

  RootCauses(int flows) {
    origins = new int[flows][];
    counts = new long[flows][];
    size = new int[flows];
  }

  void clear() {
    Arrays.fill(size, 0);
  }

  /** A node and a cause as one number. */
  public static int root(int node, int cause) {
    return node * Population.CAUSES + cause;
  }

  public static int node(int root) {
    return root / Population.CAUSES;
  }

  public static int cause(int root) {
    return root % Population.CAUSES;
  }

  public void add(int flow, int origin) {
    int[] known = origins[flow];
    int at = 0;
    while (at < size[flow] && known[at] != origin) {
      at++;
    }
    if (at == size[flow]) {
      if (known == null) {
        origins[flow] = new int[FEW];
        counts[flow] = new long[FEW];
      } else if (at == known.length) {
        origins[flow] = Arrays.copyOf(known, at * 2);
        counts[flow] = Arrays.copyOf(counts[flow], at * 2);
      }
      origins[flow][at] = origin;
      counts[flow][at] = 0;
      size[flow]++;
    }
    counts[flow][at]++;
  }

  /** The counts of some flows together, by node × causes + cause. */
  public SortedMap<Integer, Long> of(int... flows) {
    SortedMap<Integer, Long> all = new TreeMap<>();
    for (int flow : flows) {
      for (int i = 0; i < size[flow]; i++) {
        all.merge(origins[flow][i], counts[flow][i], Long::sum);
      }
    }
    return all;
  }
}
