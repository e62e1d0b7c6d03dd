package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How full the pools and the links of all edges were, and what their breakers turned away. */
final class EdgeLimits {
  private static final int POOL_TIMEOUT = Cause.POOL_TIMEOUT.ordinal();
  private static final int BREAKER_OPEN = Cause.BREAKER_OPEN.ordinal();

  private final Kernel kernel;
  private final CompiledTopology net;
  private final Tally tally;
  private final Recorder recorder;
  private final long measured;

  EdgeLimits(Kernel kernel, Recorder recorder, long measured) {
    this.kernel = kernel;
    this.net = kernel.net;
    this.tally = kernel.tally;
    this.recorder = recorder;
    this.measured = measured;
  }

  List<LimitUse> read() {
    List<LimitUse> uses = new ArrayList<>();
    for (int e = 0; e < net.edges.count; e++) {
      if (net.policies.policy[e] != null && net.policies.policy[e].pool() > 0) {
        uses.add(pool(e));
      }
      if (net.policies.nanosPerByte[e] > 0) {
        uses.add(link(e));
      }
      if (net.policies.policy[e] != null
          && net.policies.policy[e].breaker() != null
          && refused(e) > 0) {
        uses.add(breaker(e));
      }
    }
    return uses;
  }

  private LimitUse pool(int e) {
    PoolLoads pools = recorder.pools();
    long asked = tally.poolAsked[e];
    long given = tally.poolGiven[e];
    long refused = tally.edges.causes(e, POOL_TIMEOUT);
    double capacity = pools.capacity(e);
    double used =
        tally.connections.areaAt(e, kernel.agenda.now) / (capacity * Math.max(1, measured));
    double demand = given == 0 ? Double.NaN : used * Math.max(asked, given) / given;
    return new LimitUse(
        limit(LimitKind.POOL, e),
        capacity,
        Math.min(1, used),
        demand,
        0,
        asked,
        refused,
        Math.max(0, asked - given - refused) * 1e9 / measured,
        1,
        0,
        1,
        pools.full(e));
  }

  /** The fuller of both directions. */
  private LimitUse link(int e) {
    double out = tally.moreRequest[e];
    double back = tally.moreResponse[e];
    long asked = 0;
    for (int c = 0; c < net.flows.classes; c++) {
      long sent = tally.cohorts.attempts(e, c);
      asked += sent;
      out += sent * net.flows.requestBytes[c];
      back += tally.cohorts.answers(e, c) * net.flows.responseBytes[c];
    }
    double demand = Math.max(out, back) * net.policies.nanosPerByte[e] / measured;
    return new LimitUse(
        limit(LimitKind.LINK, e),
        1e9 / net.policies.nanosPerByte[e],
        Math.min(1, demand),
        demand,
        demand,
        asked,
        0,
        Math.max(0, demand - 1) * asked * 1e9 / measured,
        1,
        0,
        1,
        Fullness.NEVER);
  }

  private LimitUse breaker(int e) {
    long attempts =
        IntStream.range(0, net.flows.classes).mapToLong(c -> tally.cohorts.attempts(e, c)).sum();
    long asked = attempts + refused(e);
    double share = (double) refused(e) / asked;
    return new LimitUse(
        limit(LimitKind.BREAKER, e),
        Double.POSITIVE_INFINITY,
        share,
        Double.NaN,
        0,
        asked,
        refused(e),
        0,
        1,
        0,
        1,
        Fullness.NEVER);
  }

  private long refused(int e) {
    return tally.edges.causes(e, BREAKER_OPEN);
  }

  private Limit limit(LimitKind kind, int e) {
    Edge edge = net.edges.described.get(e);
    return new Limit(kind, edge.from(), edge.to());
  }
}
