package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.model.Edge;
import java.util.List;

/** The edges, in the order of the topology; then those that stand in policies of others. */
public final class Edges {
  public final int count;
  public final List<Edge> described;
  public final int[] from;
  public final int[] to;

  /** Whether the caller waits for the acknowledgement only. */
  public final boolean[] handOver;

  /** 1: all calls are reads; 2: writes; 0: as the request is. */
  public final byte[] kind;

  /** The timer of the timeout, among all timers; -1: none. */
  public final int[] timer;

  /** Nanoseconds of the timers of timeouts. */
  final long[] timeouts;

  public final int[] retries;
  public final BackOff[] backOff;

  /** The cache behind which callers look themselves; -1: none. */
  public final int[] asideOf;

  /** Whether reads over an edge ask the primary. */
  public final boolean[] primary;

  /** Whether a caller prefers instances of its own zone, by edge; null: nobody does. */
  public final boolean[] local;

  /** Whether a node has edges of its own. */
  public final boolean[] calls;

  /** The chance that a class takes an edge, by edge × class. */
  public final double[] share;

  /** Edges of which nothing is said yet but their timeouts. */
  Edges(List<Edge> described, long[] timeouts, int nodes, int classes) {
    int n = described.size();
    count = n;
    this.described = List.copyOf(described);
    this.timeouts = timeouts;
    from = new int[n];
    to = new int[n];
    handOver = new boolean[n];
    kind = new byte[n];
    timer = new int[n];
    retries = new int[n];
    backOff = new BackOff[n];
    asideOf = new int[n];
    primary = new boolean[n];
    local = described.stream().anyMatch(e -> e.policies().has("zones")) ? new boolean[n] : null;
    calls = new boolean[nodes];
    share = new double[n * classes];
  }
}
