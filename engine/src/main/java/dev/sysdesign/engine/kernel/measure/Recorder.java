package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Writes the time line: at the end of every interval, the difference to the interval before. */
public final class Recorder {
  private static final int ROWS = 6;
  private static final int FIRST = 16;

  /** Share of the slots in use from which all count as full: the rest is the change of calls. */
  private static final double FULL = 0.98;

  private static final double ERRORS = 3;

  /** A single interval may be full by chance. */
  private static final int IN_A_ROW = 3;

  /** In an interval with so many calls it is not: their mean work is known to 3 %. */
  private static final double NO_CHANCE = 1_000;

  /** What is counted of a component for its rows. */
  private static final int COUNTS = 11;

  /** Bytes of an interval of one row, in the recorder and in the result. */
  private static final int BYTES = 2 * ROWS * Double.BYTES;

  /** Bytes that adding up the counters of an interval takes for a moment. */
  private static final int PASSING = 1024;

  private final Kernel kernel;
  private final long start;
  private final long interval;
  private int recorded;
  private long last;

  /** Intervals that there can be. */
  private final int most;

  private double[][] system;
  private final List<double[][]> components = new ArrayList<>();
  private final long[][] before;
  private final long[] current = new long[COUNTS];
  private final long[] since = new long[COUNTS];
  private final long[] askedBefore;
  private final long[] askedSince;
  private final PoolLoads pools;
  private final Backlog leftBehind;
  private double[] behind;
  private long offeredBefore;
  private long okBefore;
  private long failedBefore;
  private long insideBefore;
  private final ObjectiveSeries courses;

  /**
   * Nothing written yet.
   *
   * @param start of the first interval, in nanoseconds from the start of the run
   * @param duration of all intervals together
   */
  public Recorder(Topology topology, Kernel kernel, long start, long duration, long interval) {
    this.kernel = kernel;
    this.most = intervals(duration, interval);
    this.courses = new ObjectiveSeries(topology, kernel, most);
    this.system = new double[ROWS][Math.min(FIRST, most)];
    this.start = start;
    this.interval = interval;
    this.last = start;
    this.pools = new PoolLoads(kernel, interval);
    this.leftBehind = new Backlog(kernel.net, kernel.tally, start);
    this.behind = new double[kernel.nodes.count];
    before = new long[kernel.nodes.count][COUNTS];
    askedBefore = new long[kernel.tally.asked.length];
    askedSince = new long[askedBefore.length];
    for (int node = 0; node < kernel.nodes.count; node++) {
      components.add(new double[ROWS][Math.min(FIRST, most)]);
    }
  }

  /** How many intervals a run has at most; one that is cut short at its end counts. */
  public static int intervals(long duration, long interval) {
    return (int) Math.min(Integer.MAX_VALUE - 8, (duration - 1) / interval + 1);
  }

  /** Bytes of the time line of so many nodes, with that of the result. */
  public static long bytes(int nodes, long duration, long interval) {
    long row = 64L * ROWS + (long) BYTES * intervals(duration, interval);
    long passing = (long) PASSING * intervals(duration, interval);
    // What is longer than before replaces it one by one.
    return (nodes + 4L) * row + nodes * (64L + COUNTS * Long.BYTES) + passing;
  }

  /** When the running interval ends. */
  public long next() {
    return start + (recorded + 1) * interval;
  }

  /** The running interval ends now. */
  public void record(long now) {
    if (recorded == system[0].length) {
      system = longer(system);
      components.replaceAll(this::longer);
    }
    requests(now);
    behind = leftBehind.isAny() ? leftBehind.since(now) : behind;
    for (int node = 0; node < kernel.nodes.count; node++) {
      component(node, now);
    }
    pools.record(recorded, now);
    courses.record(recorded, now, now - last);
    recorded++;
    last = now;
  }

  /** The run is over; what is left of an interval of at least half its length counts as one. */
  public void close(long now) {
    if (now - last >= interval / 2 && now > last) {
      record(now);
    }
  }

  private double[][] longer(double[][] rows) {
    int length = Math.min(most, 2 * recorded);
    return Arrays.stream(rows).map(r -> Arrays.copyOf(r, length)).toArray(double[][]::new);
  }

  private void requests(long now) {
    Population flows = kernel.tally.flows;
    double seconds = (now - last) / 1e9;
    long offered = sum(flows::arrivals);
    long ok = sum(flows::ok);
    long failed = sum(flows::failed);
    long inside = sum(flow -> flows.areaAt(flow, now));
    long finished = ok - okBefore + failed - failedBefore;
    system[0][recorded] = (offered - offeredBefore) / seconds;
    system[1][recorded] = (ok - okBefore) / seconds;
    system[2][recorded] = ratio(failed - failedBefore, finished);
    system[3][recorded] = kernel.tally.interval.percentile(0.5);
    system[4][recorded] = kernel.tally.interval.percentile(0.99);
    system[5][recorded] = (inside - insideBefore) / (double) (now - last);
    kernel.tally.interval.clear();
    insideBefore = inside;
    offeredBefore = offered;
    okBefore = ok;
    failedBefore = failed;
  }

  private long sum(IntToLongFunction count) {
    return IntStream.range(0, kernel.flows.count)
        .filter(kernel.net::isServed)
        .mapToLong(count)
        .sum();
  }

  private void component(int node, long now) {
    Tally tally = kernel.tally;
    current[0] = tally.nodes.arrivals(node);
    current[1] = tally.nodes.ok(node);
    current[2] = tally.nodes.failed(node);
    current[3] = tally.busy.areaAt(node, now);
    current[4] = tally.up.areaAt(node, now);
    current[5] = tally.waiting.areaAt(node, now);
    current[6] = tally.started[node];
    current[7] = tally.work[node];
    current[8] = tally.coreWork[node];
    current[9] = tally.nodes.areaAt(node, now);
    current[10] = OwnLoad.came(tally, node);
    long[] d = since;
    for (int i = 0; i < d.length; i++) {
      d[i] = current[i] - before[node][i];
      before[node][i] = current[i];
    }
    double[][] rows = components.get(node);
    rows[0][recorded] = d[0] / ((now - last) / 1e9);
    rows[1][recorded] = ratio(d[2], d[1] + d[2]);
    int slots = kernel.nodes.slots[node];
    rows[2][recorded] = slots == Nodes.NO_LIMIT ? Double.NaN : most(d[3], (double) slots * d[4]);
    boolean some = d[6] > 0;
    double mean = ratio(some ? d[7] : current[7], some ? d[6] : current[6]);
    double calls = Math.max(0, (kernel.nodes.scatter[node] == null ? d[10] : d[6]) + behind[node]);
    rows[3][recorded] =
        OwnLoad.fuller(OwnLoad.of(kernel.net, node, calls, mean, d[4]), gateLoad(node, now - last));
    rows[4][recorded] = d[5] / (double) (now - last);
    rows[5][recorded] = d[9] / (double) (now - last);
  }

  private double gateLoad(int node, long nanos) {
    CompiledTopology net = kernel.net;
    if (net.nodes.rateLimit[node] == null) {
      return Double.NaN;
    }
    int first = 2 * net.nodes.firstInstance[node];
    for (int b = first; b < first + 2 * net.nodes.instances[node]; b++) {
      askedSince[b] = kernel.tally.asked[b] - askedBefore[b];
      askedBefore[b] = kernel.tally.asked[b];
    }
    return RateLimits.load(net, askedSince, node, nanos);
  }

  /** A share of what is there; what a leak took is not. */
  private static double most(double part, double whole) {
    return Math.min(1, ratio(part, whole));
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  PoolLoads pools() {
    return pools;
  }

  int size() {
    return recorded;
  }

  long interval() {
    return interval;
  }

  /** When all slots of a node were in use. */
  Fullness fullSlots(int node) {
    double[] used = components.get(node)[2];
    return full(node, i -> used[i] >= FULL);
  }

  /**
   * When more work was offered to a node than it can do, for sure: by three standard errors. The
   * work of n calls has a relative standard error of about √(2/n): Poisson arrivals, work with a
   * squared coefficient of variation of about 1.
   */
  Fullness overloaded(int node) {
    double[][] rows = components.get(node);
    return full(
        node,
        i -> {
          double calls = rows[0][i] * interval / 1e9;
          return rows[3][i] * (1 - ERRORS * Math.sqrt(2 / Math.max(1, calls))) > 1;
        });
  }

  /** Several intervals in a row, or all that are left, or one with many calls. */
  private Fullness full(int node, IntPredicate holds) {
    double[] calls = components.get(node)[0];
    OptionalLong since = OptionalLong.empty();
    int intervals = 0;
    int row = 0;
    for (int i = 0; i < recorded; i++) {
      row = holds.test(i) ? row + 1 : 0;
      intervals += row > 0 ? 1 : 0;
      boolean sure = row >= IN_A_ROW || row > 0 && i == recorded - 1;
      if (since.isEmpty() && (sure || row > 0 && calls[i] * interval / 1e9 >= NO_CHANCE)) {
        since = OptionalLong.of((i - row + 1) * interval);
      }
    }
    return since.isEmpty() ? Fullness.NEVER : new Fullness(since, intervals * interval);
  }

  Timeline timeline(Topology topology) {
    List<Timeline.OfComponent> all = new ArrayList<>();
    for (int node = 0; node < kernel.nodes.count; node++) {
      if (kernel.nodes.archetype[node] != Nodes.SOURCE) {
        double[][] rows = components.get(node);
        all.add(
            new Timeline.OfComponent(
                topology.components().get(node).name(),
                series(rows[0]),
                series(rows[1]),
                series(rows[2]),
                series(rows[3]),
                series(rows[4]),
                series(rows[5])));
      }
    }
    return new Timeline(
        interval,
        series(system[0]),
        series(system[1]),
        series(system[2]),
        series(system[3]),
        series(system[4]),
        series(system[5]),
        all,
        courses.read(recorded));
  }

  private Series series(double[] row) {
    return new Series(Arrays.copyOf(row, recorded));
  }
}
