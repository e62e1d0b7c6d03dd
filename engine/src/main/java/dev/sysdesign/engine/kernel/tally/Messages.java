package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.Arrays;

/**
 * How long it takes until what was handed over is done: from the request at its client to the end
 * of the last consumer, by node, edge and flow. Only kept where anybody hands anything over.
 */
public final class Messages {
  public final Histogram[] nodes;
  public final Histogram[] edges;
  public final Histogram[] flows;

  /** The longest time that a message was inside a node, among those that have left. */
  public final long[] oldest;

  /** The same since it was last asked for. */
  private final long[] lately;

  /** When requests were sent. */
  private long[] sent = new long[1024];

  private long start;

  Messages(CompiledTopology net, Reserve reserve) {
    nodes = Population.histograms(net.nodes.count, reserve);
    edges = Population.histograms(net.edges.count, reserve);
    flows = Population.histograms(net.flows.count, reserve);
    oldest = new long[net.nodes.count];
    lately = new long[net.nodes.count];
  }

  /** Bytes of the times of requests at most, with what is copied to make room for more. */
  public static long bytes(int calls) {
    return 5L * Long.BYTES * Math.max(1024, 2L * Integer.highestOneBit(Math.max(1, calls - 1)));
  }

  /** Whether anybody hands anything over. */
  public static boolean any(CompiledTopology net) {
    for (int e = 0; e < net.edges.count; e++) {
      if (net.edges.handOver[e] || net.nodes.accepts[net.edges.to[e]]) {
        return true;
      }
    }
    return false;
  }

  /** The measured window begins. */
  void begin(long now) {
    start = now;
    for (Histogram[] histograms : new Histogram[][] {nodes, edges, flows}) {
      for (Histogram histogram : histograms) {
        histogram.clear();
      }
    }
    Arrays.fill(oldest, 0);
    Arrays.fill(lately, 0);
  }

  /** The greatest age among the messages that have left a node since this was last asked. */
  public long lately(int node) {
    long age = lately[node];
    lately[node] = 0;
    return age;
  }

  /** A request is sent. */
  public void sent(int r, long now) {
    if (r >= sent.length) {
      int length = Math.max(r + 1, 2 * sent.length);
      sent = Arrays.copyOf(sent, length);
    }
    sent[r] = now;
  }

  /** The work on a message is over: all of its consumers are done, or one has failed for good. */
  public void ended(int r, int flow, int edge, int node, long arrived, long now, boolean failed) {
    long age = now - arrived;
    oldest[node] = Math.max(oldest[node], age);
    lately[node] = Math.max(lately[node], age);
    if (!failed && sent[r] >= start) {
      flows[flow].record(now - sent[r]);
      nodes[node].record(now - sent[r]);
      edges[edge].record(now - sent[r]);
    }
  }
}
