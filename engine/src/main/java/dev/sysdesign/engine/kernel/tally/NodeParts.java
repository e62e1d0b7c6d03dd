package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.result.PartsOfWindow;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.statistics.BatchMeans;
import java.util.Arrays;

/** What there was of each node in the parts of the measured window: sums up to their ends. */
public final class NodeParts {
  private static final int UP = 0;
  private static final int ENDED = 1;
  private static final int NANOS = 2;
  private static final int KINDS = 3;

  /** By end of a part, then node × kinds + kind; the first is the beginning of the window. */
  private final long[][] until;

  /** Fewest and most instances up in the window. */
  private final int[] fewest;

  private final int[] most;

  /**
   * Nothing yet.
   *
   * @param kept whether parts are told apart at all
   */
  NodeParts(int nodes, boolean kept) {
    until = new long[kept ? BatchMeans.SECTIONS + 1 : 0][nodes * KINDS];
    fewest = new int[nodes];
    most = new int[nodes];
  }

  /** Bytes of the sums and of the result of so many nodes. */
  public static long bytes(int nodes) {
    return 2L * (BatchMeans.SECTIONS + 1) * KINDS * nodes * Long.BYTES;
  }

  /** The window begins. */
  void begin(Level up) {
    for (int node = 0; node < fewest.length; node++) {
      fewest[node] = up.value(node);
      most[node] = up.value(node);
    }
    for (long[] sums : until) {
      Arrays.fill(sums, 0);
    }
  }

  /** So many instances are up from now on. */
  void areUp(int node, int instances) {
    fewest[node] = Math.min(fewest[node], instances);
    most[node] = Math.max(most[node], instances);
  }

  /** A part is over. */
  void section(int number, Tally tally, long now) {
    if (number >= until.length) {
      return;
    }
    long[] sums = until[number];
    for (int node = 0; node * KINDS < sums.length; node++) {
      int at = node * KINDS;
      sums[at + UP] = tally.up.areaAt(node, now);
      sums[at + ENDED] = tally.nodes.ok(node) + tally.nodes.failed(node);
      sums[at + NANOS] = tally.nodes.timeInside(node) - tally.timeWaiting[node];
    }
  }

  /** What is known of a node; nothing where the parts are not told apart. */
  public PartsOfWindow of(int node) {
    int at = node * KINDS;
    return new PartsOfWindow(
        row(at + UP), row(at + ENDED), row(at + NANOS), fewest[node], most[node]);
  }

  /** From the time before the window, of which nothing is known, on. */
  private Series row(int at) {
    double[] row = new double[until.length];
    for (int part = 1; part < row.length; part++) {
      row[part] = Math.max(0, until[part][at] - until[part - 1][at]);
    }
    return new Series(row);
  }
}
