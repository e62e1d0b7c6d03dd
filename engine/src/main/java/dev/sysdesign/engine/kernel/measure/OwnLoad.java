package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.RateLimits;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.result.Cause;

/** Work offered to a node ÷ what it can do. */
final class OwnLoad {
  private OwnLoad() {}

  /**
   * The fuller of its slots and its cores; time spent waiting for callees is no work.
   *
   * @param calls that arrived, rejected ones too
   * @param meanWork of a call in nanoseconds; NaN where none was served
   * @param upArea instance-nanoseconds that were up
   * @return NaN without a limit, without a call, or with all instances down
   */
  static double of(CompiledTopology net, int node, double calls, double meanWork, double upArea) {
    double slots = slots(net, node, calls, meanWork, upArea);
    double cores = cores(net, node, calls, meanWork, upArea);
    return Double.isNaN(slots) || cores > slots ? cores : slots;
  }

  /**
   * That of a node in a window, counting what its rate limit was asked.
   *
   * @param leftBehind messages that its brokers could not hand to it
   */
  static double of(Kernel k, int node, long measured, double leftBehind) {
    double upArea = k.tally.up.areaAt(node, k.agenda.now);
    double mean = (double) k.tally.work[node] / k.tally.started[node];
    double calls = k.nodes.scatter[node] == null ? came(k.tally, node) : k.tally.started[node];
    return fuller(
        of(k.net, node, Math.max(0, calls + leftBehind), mean, upArea),
        RateLimits.load(k.net, k.tally.asked, node, measured));
  }

  /** Calls that came while it was up: who was refused by what is down, did not ask for room. */
  static long came(Tally tally, int node) {
    return tally.nodes.arrivals(node) - tally.nodes.causes(node, Cause.REFUSED.ordinal());
  }

  static double slots(
      CompiledTopology net, int node, double calls, double meanWork, double upArea) {
    return share(net.nodes.slots[node], calls * meanWork, upArea);
  }

  static double cores(
      CompiledTopology net, int node, double calls, double meanWork, double upArea) {
    return share(net.nodes.cores[node], calls * meanWork * net.nodes.cpu[node], upArea);
  }

  /** The larger of two loads, either of which may be NaN: none. */
  static double fuller(double one, double other) {
    return Double.isNaN(one) || other > one ? other : one;
  }

  private static double share(int limit, double work, double upArea) {
    return limit == Nodes.NO_LIMIT || upArea == 0 ? Double.NaN : work / (limit * upArea);
  }
}
