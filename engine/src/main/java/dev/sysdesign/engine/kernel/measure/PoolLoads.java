package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Fullness;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** How full the connection pools of the callers are: the load that is offered to them. */
final class PoolLoads {
  /** As for components: the load of an interval is above 1 by three standard errors. */
  private static final double ERRORS = 3;

  private final Kernel kernel;
  private final long interval;
  private final int[] edges;
  private final long[][] before;

  /** The first interval in which the pool was saturated. */
  private final int[] saturated;

  /** How many intervals it was. */
  private final int[] full;

  PoolLoads(Kernel kernel, long interval) {
    this.kernel = kernel;
    this.interval = interval;
    CompiledTopology net = kernel.net;
    edges =
        IntStream.range(0, net.edges.count)
            .filter(e -> net.policies.policy[e] != null && net.policies.policy[e].pool() > 0)
            .toArray();
    before = new long[edges.length][3];
    saturated = new int[edges.length];
    full = new int[edges.length];
    Arrays.fill(saturated, Integer.MAX_VALUE);
  }

  /** An interval ends. */
  void record(int number, long now) {
    for (int i = 0; i < edges.length; i++) {
      long[] current = counters(edges[i], now);
      long asked = current[0] - before[i][0];
      long connected = current[1] - before[i][1];
      double area = current[2] - before[i][2];
      before[i] = current;
      double offered = ownLoad(edges[i], asked, connected, area, interval);
      double error = ERRORS * Math.sqrt(2.0 / Math.max(1, asked));
      if (offered * (1 - error) > 1) {
        saturated[i] = Math.min(saturated[i], number);
        full[i]++;
      }
    }
  }

  private long[] counters(int e, long now) {
    Tally tally = kernel.tally;
    return new long[] {tally.poolAsked[e], tally.poolGiven[e], tally.connections.areaAt(e, now)};
  }

  private double ownLoad(int e, double asked, double connected, double area, double span) {
    return connected == 0 || span == 0 ? 0 : asked / connected * area / (capacity(e) * span);
  }

  /** Connections of all pools of an edge. */
  long capacity(int e) {
    CompiledTopology net = kernel.net;
    return (long) net.policies.policy[e].pool() * callers(net, e);
  }

  /** Instances that have a pool for an edge: behind caches and names, those of all who ask. */
  private static int callers(CompiledTopology net, int e) {
    if (!net.policies.policy[e].anyone()) {
      return net.nodes.instances[net.edges.from[e]];
    }
    return Math.max(
        1,
        IntStream.range(0, net.edges.count)
            .filter(f -> net.edges.to[f] == net.edges.from[e])
            .map(f -> net.edges.from[f])
            .distinct()
            .map(node -> net.nodes.instances[node])
            .sum());
  }

  /** The use of the pools of edges that are one in the result. */
  Optional<EdgeResult.Pool> result(int[] indices, long measured) {
    long connections = 0;
    double used = 0;
    double load = 0;
    for (int e : indices) {
      if (Arrays.binarySearch(edges, e) >= 0) {
        long[] all = counters(e, kernel.agenda.now);
        connections += capacity(e);
        used += all[2];
        load = Math.max(load, ownLoad(e, all[0], all[1], all[2], measured));
      }
    }
    return connections == 0
        ? Optional.empty()
        : Optional.of(
            new EdgeResult.Pool(
                connections, used / (connections * (double) Math.max(1, measured)), load));
  }

  /** When more connections of the pool of an edge were asked for than there are. */
  Fullness full(int e) {
    int i = Arrays.binarySearch(edges, e);
    return i < 0 || saturated[i] == Integer.MAX_VALUE
        ? Fullness.NEVER
        : new Fullness(OptionalLong.of(saturated[i] * interval), full[i] * interval);
  }
}
