package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.RateLimitSpec;
import dev.sysdesign.engine.kernel.record.NodeRecords;
import dev.sysdesign.engine.kernel.tally.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * The token buckets of all instances, two each: for reads and for writes, or the first for all. A
 * bucket is kept as the time at which it would be full again ("theoretical arrival time" of the
 * generic cell rate algorithm, ITU-T I.371).
 */
public final class RateLimits {
  /** Returned for a call that is over the limit. */
  static final long SHUT = -1;

  private final CompiledTopology net;
  private final double[] full;

  private final NodeRecords nodes;

  private final List<Throttle> throttles = new ArrayList<>();

  /** A limit that is imposed on a node as a whole: a bucket of a second's worth. */
  public static final class Throttle {
    private final int node;
    private final double interval;
    private double full;

    public Throttle(int node, double perSecond) {
      this.node = node;
      this.interval = 1e9 / perSecond;
    }

    private boolean lets(long now) {
      double slack = Math.max(0, 1e9 - interval);
      if (full - now > slack || interval == Double.POSITIVE_INFINITY) {
        return false;
      }
      full = Math.max(full, now) + interval;
      return true;
    }
  }

  /** Calls that asked to pass and those that did, by bucket, in the window. */
  private final Tally tally;

  RateLimits(CompiledTopology net, NodeRecords nodes, Tally tally) {
    this.net = net;
    this.nodes = nodes;
    this.tally = tally;
    full = new double[2 * net.nodes.nodeOf.length];
    refresh();
  }

  public void add(Throttle throttle) {
    throttles.add(throttle);
    refresh();
  }

  public void remove(Throttle throttle) {
    throttles.remove(throttle);
    refresh();
  }

  private void refresh() {
    for (int node = 0; node < net.nodes.count; node++) {
      nodes.set(node, NodeRecords.GUARDED, net.nodes.rateLimit[node] != null);
    }
    for (int n = 0; n < throttles.size(); n++) {
      Throttle throttle = throttles.get(n);
      nodes.set(throttle.node, NodeRecords.GUARDED, true);
    }
  }

  /** Whether what is imposed on a node lets a call pass. */
  boolean lets(int node, long now) {
    for (int n = 0; n < throttles.size(); n++) {
      Throttle throttle = throttles.get(n);
      if (throttle.node == node && !throttle.lets(now)) {
        return false;
      }
    }
    return true;
  }

  /** The bucket of an instance that a call draws from. */
  static int bucket(RateLimitSpec spec, int i, boolean write) {
    return 2 * i + (write && spec.apart() ? 1 : 0);
  }

  /**
   * A call wants to pass an instance with a rate limit now.
   *
   * @return nanoseconds that it has to wait, or {@link #SHUT}
   */
  long pass(int i, boolean write, long now) {
    RateLimitSpec spec = net.nodes.rateLimit[net.nodes.nodeOf[i]];
    int b = bucket(spec, i, write);
    boolean second = (b & 1) == 1;
    double interval = second ? spec.writeInterval() : spec.interval();
    double wait = full[b] - now - (second ? spec.writeSlack() : spec.slack());
    tally.asked[b]++;
    if (wait > 0 && wait >= spec.longest() + 1) {
      return SHUT;
    }
    full[b] = Math.max(full[b], now) + interval;
    if (wait > 0) {
      return (long) Math.ceil(wait);
    }
    tally.passed[b]++;
    return 0;
  }

  /** A call that has waited passes. */
  void passed(int i, boolean write) {
    tally.passed[bucket(net.nodes.rateLimit[net.nodes.nodeOf[i]], i, write)]++;
  }

  /** Calls per second that a bucket lets through; 0 for one that is not used. */
  public static double rate(RateLimitSpec spec, int bucket) {
    if ((bucket & 1) == 0) {
      return 1e9 / spec.interval();
    }
    return spec.apart() ? 1e9 / spec.writeInterval() : 0;
  }

  /** The share of a node's limit that was used, the fuller of reads and writes; NaN without one. */
  public static double used(CompiledTopology net, long[] passes, int node, double nanos) {
    double most = 0;
    for (int second = 0; second < 2; second++) {
      double passed = 0;
      for (int n = 0; n < net.nodes.instances[node]; n++) {
        passed += passes[2 * (net.nodes.firstInstance[node] + n) + second];
      }
      double limit =
          rate(net.nodes.rateLimit[node], second) * net.nodes.instances[node] * nanos / 1e9;
      most = limit > 0 ? Math.max(most, passed / limit) : most;
    }
    return most;
  }

  /** What was asked of a node's fullest bucket ÷ what that lets through; NaN without a spec. */
  public static double load(CompiledTopology net, long[] asked, int node, double nanos) {
    if (net.nodes.rateLimit[node] == null || nanos == 0) {
      return Double.NaN;
    }
    double most = 0;
    for (int n = 0; n < 2 * net.nodes.instances[node]; n++) {
      int b = 2 * net.nodes.firstInstance[node] + n;
      double limit = rate(net.nodes.rateLimit[node], b) * nanos / 1e9;
      most = limit > 0 ? Math.max(most, asked[b] / limit) : most;
    }
    return most;
  }
}
