package dev.sysdesign.engine.kernel;

import java.util.Arrays;

/**
 * Messages that stay at their brokers since their consumers have no room for them. A consumer pulls
 * only what it has room for, so these belong to the work that is offered to it, beside what came to
 * it. Messages that wait for the one before them in a lane that keeps order do not count: more room
 * would not help them.
 */
final class LeftBehind {
  /** Share of the time that a lane is in work at which its own order holds its messages back. */
  private static final double ORDER_HOLDS = 0.98;

  private final Network net;
  private final Tally tally;

  /** The nodes that take from each lane. */
  private final int[][] consumers;

  private final long[] behind;
  private final long[] busy;
  private long last;

  /** None so far. */
  LeftBehind(Network net, Tally tally, long start) {
    this.net = net;
    this.tally = tally;
    last = start;
    consumers = new int[net.laneNode.length][];
    for (int lane = 0; lane < consumers.length; lane++) {
      boolean same = lane > 0 && net.laneEdge[lane] == net.laneEdge[lane - 1];
      consumers[lane] = same ? consumers[lane - 1] : consumers(lane);
    }
    behind = new long[consumers.length];
    busy = new long[consumers.length];
  }

  /** The distinct nodes behind the edges of a lane; they stand together. */
  private int[] consumers(int lane) {
    int[] found = new int[net.laneEdge[lane].length];
    int count = 0;
    for (int e : net.laneEdge[lane]) {
      if (count == 0 || found[count - 1] != net.to[e]) {
        found[count++] = net.to[e];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether brokers hand messages to any node. */
  boolean isAny() {
    return consumers.length > 0;
  }

  /**
   * Those of the time since this was asked last, by node; negative where a node caught up. What
   * several consumers could have taken is dealt to them evenly.
   */
  double[] since(long now) {
    double[] more = new double[net.nodes];
    for (int lane = 0; lane < consumers.length; lane++) {
      long waiting = tally.laneIn[lane] - tally.laneOut[lane];
      long area = tally.laneBusy.areaAt(lane, now);
      if (!net.laneOrdered[lane] || area - busy[lane] < ORDER_HOLDS * (now - last)) {
        for (int node : consumers[lane]) {
          more[node] += (double) (waiting - behind[lane]) / consumers[lane].length;
        }
      }
      behind[lane] = waiting;
      busy[lane] = area;
    }
    last = now;
    return more;
  }
}
