package dev.sysdesign.engine.kernel.tally;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Reserve;
import java.util.Arrays;

/** Everything that is counted while a network runs. */
public final class Tally {
  public final Population nodes;
  public final Population edges;
  public final Population flows;

  /** Busy slots, calls waiting for one, busy cores and instances up, by node. */
  public final Level busy;

  public final Level waiting;
  public final Level computing;
  public final Level up;

  public final CoreWaits cores;

  /** Connections of pools in use, by edge. */
  public final Level connections;

  /** Calls that got a slot, and the work and core time that they brought, by node. */
  public final long[] started;

  public final long[] work;
  public final long[] coreWork;
  public final long[] timeWaiting;
  public final long[] timeDownstream;
  public final long[] wasted;
  public final long[] reads;
  public final long[] hits;

  /** Reads of a replica that had not seen the last write. */
  public final long[] stale;

  public final Histogram[] waits;
  public final Histogram[] own;

  /** Attempts and answers, by edge, class and when their request began. */
  public final Cohorts cohorts;

  /** What there was of each node in the parts of the window. */
  public final NodeParts parts;

  /** Attempts that left their zone, by edge. */
  public final long[] crossings;

  /** Bytes by edge that messages had beyond those of their classes. */
  public final long[] moreRequest;

  public final long[] moreResponse;

  /** Calls that asked a rate limit to pass, and those that did, by instance × 2 + bucket. */
  public final long[] asked;

  public final long[] passed;

  /** Attempts that asked for a connection of a pool, and that got one, by edge. */
  public final long[] poolAsked;

  public final long[] poolGiven;

  /**
   * Messages that came into each lane of a broker or back to it, and that left it for a consumer.
   */
  public final long[] laneIn;

  public final long[] laneOut;

  /** Lanes with a message in work that keeps the others back, 0 or 1 each. */
  public final Level laneBusy;

  /** Calls that waited for a slot when the window began, by node. */
  private final int[] waitedBefore;

  public final RootCauses rootCauses;

  /** Latencies of the requests that succeeded in the running interval. */
  public final Histogram interval;

  /** What is handed over; null where nothing is. */
  public final Messages messages;

  /**
   * Nothing counted yet.
   *
   * @param sectioned whether nodes and edges get intervals, as flows always do
   * @param reserve what the histograms may take
   */
  public Tally(CompiledTopology net, boolean sectioned, Reserve reserve) {
    interval = new Histogram(reserve);
    messages = Messages.any(net) ? new Messages(net, reserve) : null;
    nodes = new Population(net.nodes.count, sectioned, reserve);
    edges = new Population(net.edges.count, sectioned, reserve);
    flows = new Population(net.flows.count, true, reserve);
    busy = new Level(net.nodes.count);
    waiting = new Level(net.nodes.count);
    computing = new Level(net.nodes.count);
    up = new Level(net.nodes.count);
    cores = new CoreWaits(net, reserve);
    connections = new Level(net.edges.count);
    started = new long[net.nodes.count];
    work = new long[net.nodes.count];
    coreWork = new long[net.nodes.count];
    timeWaiting = new long[net.nodes.count];
    timeDownstream = new long[net.nodes.count];
    wasted = new long[net.nodes.count];
    reads = new long[net.nodes.count];
    hits = new long[net.nodes.count];
    stale = new long[net.nodes.count];
    waits = Population.histograms(net.nodes.count, reserve);
    own = Population.histograms(net.nodes.count, reserve);
    parts = new NodeParts(net.nodes.count, sectioned);
    cohorts = new Cohorts(net.edges.count, net.flows.classes, net.flows.count);
    crossings = new long[net.edges.count];
    moreRequest = new long[net.edges.count];
    moreResponse = new long[net.edges.count];
    asked = new long[2 * net.nodes.nodeOf.length];
    passed = new long[2 * net.nodes.nodeOf.length];
    poolAsked = new long[net.edges.count];
    poolGiven = new long[net.edges.count];
    laneIn = new long[net.brokers.laneNode.length];
    laneOut = new long[net.brokers.laneNode.length];
    laneBusy = new Level(net.brokers.laneNode.length);
    waitedBefore = new int[net.nodes.count];
    rootCauses = new RootCauses(net.flows.count);
  }

  /** So many instances more are up. */
  public void up(int node, int difference, long now) {
    up.add(node, difference, now);
    parts.areUp(node, up.value(node));
  }

  /** The measured window begins. */
  public void begin(long now) {
    for (Population population : new Population[] {nodes, edges, flows}) {
      population.begin(now);
    }
    for (Level level : new Level[] {busy, waiting, computing, up, connections, laneBusy}) {
      level.begin(now);
    }
    for (long[] counter :
        new long[][] {
          started,
          work,
          coreWork,
          timeWaiting,
          timeDownstream,
          wasted,
          reads,
          hits,
          stale,
          crossings,
          moreRequest,
          moreResponse,
          asked,
          passed,
          poolAsked,
          poolGiven,
          laneIn,
          laneOut
        }) {
      Arrays.fill(counter, 0);
    }
    for (Histogram[] histograms : new Histogram[][] {waits, own}) {
      for (Histogram histogram : histograms) {
        histogram.clear();
      }
    }
    Arrays.setAll(waitedBefore, waiting::value);
    cores.begin(now);
    parts.begin(up);
    cohorts.begin();
    rootCauses.clear();
    interval.clear();
    if (messages != null) {
      messages.begin(now);
    }
  }

  /** A call begins to be worked on, for so long, after it has waited for so long. */
  public void begin(int node, long nanos, long waited) {
    started[node]++;
    work[node] += nanos;
    if (waited > 0) {
      timeWaiting[node] += waited;
      waits[node].record(waited);
    }
  }

  /** By how many more calls wait for a slot of a node than when the window began. */
  public int moreWaiting(int node) {
    return waiting.value(node) - waitedBefore[node];
  }

  /** So many sections of the window are over. */
  public void section(int number, long now) {
    parts.section(number, this, now);
    nodes.section(number);
    edges.section(number);
    flows.section(number);
    cohorts.section(number);
  }
}
