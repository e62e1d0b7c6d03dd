package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of their rate limits all nodes used, by the fullest of their instances or partitions.
 */
final class RateLimitReader {
  private final Topology topology;
  private final Kernel kernel;
  private final CompiledTopology net;
  private final Recorder recorder;
  private final long measured;

  RateLimitReader(Topology topology, Kernel kernel, Recorder recorder, long measured) {
    this.topology = topology;
    this.kernel = kernel;
    this.net = kernel.net;
    this.recorder = recorder;
    this.measured = measured;
  }

  List<LimitUse> read() {
    List<LimitUse> uses = new ArrayList<>();
    for (int node = 0; node < net.nodes.count; node++) {
      if (net.nodes.rateLimit[node] != null) {
        boolean apart = net.nodes.rateLimit[node].apart();
        uses.add(use(node, 0, apart ? LimitKind.READS : LimitKind.RATE));
        if (apart) {
          uses.add(use(node, 1, LimitKind.WRITES));
        }
      }
    }
    return uses;
  }

  private LimitUse use(int node, int bucket, LimitKind kind) {
    int parts = net.nodes.instances[node];
    long asked = 0;
    long passed = 0;
    int fullest = 0;
    for (int n = 0; n < parts; n++) {
      int b = 2 * (net.nodes.firstInstance[node] + n) + bucket;
      asked += kernel.tally.asked[b];
      passed += kernel.tally.passed[b];
      fullest = asked(node, n, bucket) > asked(node, fullest, bucket) ? n : fullest;
    }
    double rate = RateLimits.rate(net.nodes.rateLimit[node], bucket);
    double limit = rate * measured / 1e9;
    double most = asked(node, fullest, bucket);
    boolean delays = net.nodes.rateLimit[node].longest() > 0;
    double used =
        kernel.tally.passed[2 * (net.nodes.firstInstance[node] + fullest) + bucket] / limit;
    return new LimitUse(
        Limit.of(kind, topology.components().get(node).name()),
        rate * parts,
        Math.min(1, used),
        most / limit,
        most / limit,
        asked,
        refused(kernel, node, asked - passed),
        delays ? kernel.tally.moreWaiting(node) * 1e9 / measured : 0,
        parts,
        fullest,
        asked == 0 ? 1 : Math.max(1, most * parts / asked),
        isAlone(node, bucket) ? recorder.overloaded(node) : Fullness.NEVER);
  }

  /**
   * Of calls that did not pass those that were turned away; where they may wait, others still do.
   */
  static long refused(Kernel kernel, int node, long left) {
    return kernel.nodes.rateLimit[node].longest() > 0
        ? Math.min(left, kernel.tally.nodes.causes(node, Cause.THROTTLED.ordinal()))
        : left;
  }

  /** The time line has one load a node: that of the fuller bucket. */
  private boolean isAlone(int node, int bucket) {
    return !net.nodes.rateLimit[node].apart()
        || fullest(node, bucket) / RateLimits.rate(net.nodes.rateLimit[node], bucket)
            >= fullest(node, 1 - bucket) / RateLimits.rate(net.nodes.rateLimit[node], 1 - bucket);
  }

  private double fullest(int node, int bucket) {
    double most = 0;
    for (int n = 0; n < net.nodes.instances[node]; n++) {
      most = Math.max(most, asked(node, n, bucket));
    }
    return most;
  }

  private double asked(int node, int instance, int bucket) {
    return kernel.tally.asked[2 * (net.nodes.firstInstance[node] + instance) + bucket];
  }
}
