package dev.sysdesign.engine.kernel.compiled;

/**
 * Brokers and their lanes: lists of messages that wait for the same consumers. A queue has one for
 * each set of consumers, or several where it keeps order; a stream has one for each shard and
 * consumer.
 */
public final class Brokers {
  /** By node; null: it is no broker. */
  public final BufferSpec[] buffer;

  public final int[] laneNode;
  public final boolean[] laneOrdered;

  /** The consumers of a lane, by edge and instance. */
  public final int[][] laneEdge;

  public final int[][] laneInstance;

  /** The lanes from which an instance takes; null: from none. */
  public final int[][] feeds;

  Brokers(BufferSpec[] buffer, BrokerBuilder lanes, int[][] feeds) {
    this.buffer = buffer;
    this.feeds = feeds;
    laneNode = lanes.node.stream().mapToInt(Integer::intValue).toArray();
    laneOrdered = new boolean[laneNode.length];
    for (int lane = 0; lane < laneNode.length; lane++) {
      laneOrdered[lane] = lanes.ordered.get(lane);
    }
    laneEdge = lanes.edge.toArray(new int[0][]);
    laneInstance = lanes.instance.toArray(new int[0][]);
  }
}
