package dev.sysdesign.engine.kernel.record;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Cohorts;
import java.util.Arrays;

/**
 * The requests that still have calls in flight: what all calls of one share. A request outlives its
 * answer while work that nobody waits for goes on.
 */
public final class Requests {
  private static final int FLOW = 0;
  private static final int CLASS = 1;
  private static final int KEY = 2;
  private static final int CALLS = 3;
  private static final int REVISITS = 4;
  private static final int NEXT = 5;
  private static final int COHORT = 6;
  private static final int COLUMN = 7;
  private static final int INTS = 8;
  private static final int FIRST = 1024;

  private static final int IDENTITY = 0;
  private static final int VISITED = 1;
  private static final int ADDRESS = 2;
  private static final int LONGS = 4;

  // The fields of a request side by side, since they are used together.
  private int[] ints = new int[FIRST * INTS];
  private long[] longs = new long[FIRST * LONGS];
  private int free = -1;
  private int used;
  private int live;

  private final RepeatVisits repeated;
  private final CompiledTopology net;

  private final Cohorts cohorts;

  /**
   * No request yet.
   *
   * @param mostCalls in flight
   * @param cohorts told of the beginning and the end of each
   */
  public Requests(CompiledTopology net, int mostCalls, Cohorts cohorts) {
    this.net = net;
    this.cohorts = cohorts;
    repeated = new RepeatVisits(mostCalls);
  }

  /** Bytes at most, with what is copied while room is made for more: a request has a call. */
  public static long bytes(int calls) {
    long capacity = Math.max(FIRST, 2L * Integer.highestOneBit(Math.max(1, calls - 1)));
    long record = INTS * Integer.BYTES + LONGS * Long.BYTES;
    return capacity * record + capacity / 2 * record + RepeatVisits.bytes(calls);
  }

  /**
   * A request without calls.
   *
   * @param flow the index of its class and client
   * @param number what tells it from all others: a hash of client and number
   */
  public int take(int flow, long number) {
    int r = free;
    if (r >= 0) {
      free = ints[r * INTS + NEXT];
    } else {
      if (used * INTS == ints.length) {
        ints = Arrays.copyOf(ints, ints.length * 2);
        longs = Arrays.copyOf(longs, longs.length * 2);
      }
      r = used++;
    }
    live++;
    int at = r * INTS;
    ints[at + FLOW] = flow;
    ints[at + CLASS] = net.flows.classOf[flow];
    ints[at + KEY] = 0;
    ints[at + CALLS] = 0;
    ints[at + REVISITS] = -1;
    ints[at + COHORT] = cohorts.take(flow);
    ints[at + COLUMN] = cohorts.column(net.flows.classOf[flow]);
    longs[r * LONGS + IDENTITY] = number;
    longs[r * LONGS + VISITED] = 0;
    return r;
  }

  /** The index of its class and client. */
  public int flow(int r) {
    return ints[r * INTS + FLOW];
  }

  /** What it asks for: a request class. */
  public int requestClass(int r) {
    return ints[r * INTS + CLASS];
  }

  /** Where its calls are counted. */
  public int column(int r) {
    return ints[r * INTS + COLUMN];
  }

  /** What tells it from all others. */
  public long identity(int r) {
    return longs[r * LONGS + IDENTITY];
  }

  /** The key that it asks for; 0: none. */
  public int key(int r) {
    return ints[r * INTS + KEY];
  }

  public void key(int r, int value) {
    ints[r * INTS + KEY] = value;
  }

  /** Where it comes from; only kept where a router asks for it. */
  public long address(int r) {
    return longs[r * LONGS + ADDRESS];
  }

  public void address(int r, long value) {
    longs[r * LONGS + ADDRESS] = value;
  }

  /** Requests that have calls in flight. */
  public int live() {
    return live;
  }

  public void hold(int r) {
    ints[r * INTS + CALLS]++;
  }

  public void drop(int r) {
    int at = r * INTS;
    if (--ints[at + CALLS] == 0) {
      if (ints[at + REVISITS] >= 0) {
        repeated.free(ints[at + REVISITS]);
      }
      cohorts.drop(ints[at + COHORT]);
      ints[at + NEXT] = free;
      free = r;
      live--;
    }
  }

  /** The number, from 0, of this visit of the request to a component. */
  public int visit(int r, int node) {
    if (node < Long.SIZE) {
      long bit = 1L << node;
      long before = longs[r * LONGS + VISITED];
      if ((before & bit) == 0) {
        longs[r * LONGS + VISITED] = before | bit;
        return 0;
      }
    }
    return again(r * INTS + REVISITS, node);
  }

  /** The same where it may have been there before. */
  private int again(int list, int node) {
    int entry = repeated.find(ints[list], node);
    if (entry < 0) {
      entry = repeated.add(ints[list], node, node < Long.SIZE ? 1 : 0);
      ints[list] = entry;
    }
    return repeated.count(entry);
  }
}
