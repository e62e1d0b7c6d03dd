package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Tally;
import java.util.Arrays;

/**
 * Messages that stay at their brokers since their consumers have no room for them, or that a full
 * broker turned away. A consumer pulls only what it has room for, so these belong to the work that
 * is offered to it, beside what came to it. Messages that wait for the one before them in a lane
 * that keeps order do not count: more room would not help them.
 */
final class Backlog {
  /** Share of the time that a lane is in work at which its own order holds its messages back. */
  private static final double ORDER_HOLDS = 0.98;

  private final CompiledTopology net;
  private final Tally tally;

  /** The nodes that take from each lane. */
  private final int[][] consumers;

  /** How many lanes there are beside each for the same consumers, itself among them. */
  private final int[] alike;

  private final long[] turnedAway;
  private final double[] lost;

  private final long[] behind;
  private final long[] busy;
  private long last;

  /** None so far. */
  Backlog(CompiledTopology net, Tally tally, long start) {
    this.net = net;
    this.tally = tally;
    last = start;
    consumers = new int[net.brokers.laneNode.length][];
    for (int lane = 0; lane < consumers.length; lane++) {
      boolean same = lane > 0 && net.brokers.laneEdge[lane] == net.brokers.laneEdge[lane - 1];
      consumers[lane] = same ? consumers[lane - 1] : consumers(lane);
    }
    alike = new int[consumers.length];
    for (int first = 0, end = 0; first < alike.length; first = end) {
      while (end < alike.length && consumers[end] == consumers[first]) {
        end++;
      }
      Arrays.fill(alike, first, end, end - first);
    }
    turnedAway = new long[net.nodes.count];
    lost = new double[net.nodes.count];
    behind = new long[consumers.length];
    busy = new long[consumers.length];
  }

  /** The distinct nodes behind the edges of a lane; they stand together. */
  private int[] consumers(int lane) {
    int[] found = new int[net.brokers.laneEdge[lane].length];
    int count = 0;
    for (int e : net.brokers.laneEdge[lane]) {
      if (count == 0 || found[count - 1] != net.edges.to[e]) {
        found[count++] = net.edges.to[e];
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
    double[] more = new double[net.nodes.count];
    Arrays.fill(lost, 0);
    for (int lane = 0; lane < consumers.length; lane++) {
      long waiting = tally.laneIn[lane] - tally.laneOut[lane];
      long area = tally.laneBusy.areaAt(lane, now);
      if (!net.brokers.laneOrdered[lane] || area - busy[lane] < ORDER_HOLDS * (now - last)) {
        double away = turnedAway(lane) / alike[lane];
        for (int node : consumers[lane]) {
          more[node] += (waiting - behind[lane] + away) / consumers[lane].length;
          lost[node] += away / consumers[lane].length;
        }
      }
      behind[lane] = waiting;
      busy[lane] = area;
    }
    Arrays.setAll(turnedAway, this::turnedAwaySoFar);
    last = now;
    return more;
  }

  /** Of those that were told last the ones that were turned away, by node: none of them waits. */
  double[] lost() {
    return lost;
  }

  /** By the broker of a lane since this was asked last. */
  private double turnedAway(int lane) {
    int broker = net.brokers.laneNode[lane];
    return turnedAwaySoFar(broker) - turnedAway[broker];
  }

  private long turnedAwaySoFar(int node) {
    return net.brokers.buffer[node] == null
        ? 0
        : tally.nodes.causes(node, net.nodes.fullCause[node]);
  }
}
