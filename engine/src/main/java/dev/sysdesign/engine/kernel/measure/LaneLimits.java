package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Fullness;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How full the lanes of brokers were in which one message after the other is worked on: the shards
 * of a stream for each of its consumers, and the groups of a queue that keeps order.
 */
final class LaneLimits {
  /** Lanes of one broker for the same consumers. */
  private record Group(int broker, int consumer) {}

  private final Topology topology;
  private final Kernel kernel;
  private final CompiledTopology net;
  private final Tally tally;
  private final long measured;

  LaneLimits(Topology topology, Kernel kernel, long measured) {
    this.topology = topology;
    this.kernel = kernel;
    this.net = kernel.net;
    this.tally = kernel.tally;
    this.measured = measured;
  }

  List<LimitUse> read() {
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    for (int lane = 0; lane < net.brokers.laneNode.length; lane++) {
      if (net.brokers.laneOrdered[lane] && net.brokers.laneEdge[lane].length > 0) {
        groups
            .computeIfAbsent(
                new Group(net.brokers.laneNode[lane], net.edges.to[net.brokers.laneEdge[lane][0]]),
                g -> new ArrayList<>())
            .add(lane);
      }
    }
    List<LimitUse> uses = new ArrayList<>();
    groups.forEach((group, lanes) -> uses.add(use(group, lanes)));
    return uses;
  }

  private LimitUse use(Group group, List<Integer> lanes) {
    int fullest = 0;
    long asked = 0;
    long done = 0;
    double sum = 0;
    for (int n = 0; n < lanes.size(); n++) {
      asked += tally.laneIn[lanes.get(n)];
      done += tally.laneOut[lanes.get(n)];
      sum += demand(lanes.get(n));
      fullest = demand(lanes.get(n)) > demand(lanes.get(fullest)) ? n : fullest;
    }
    double most = demand(lanes.get(fullest));
    return new LimitUse(
        new Limit(LimitKind.LANES, name(group.broker()), name(group.consumer())),
        lanes.size(),
        used(lanes.get(fullest)),
        most,
        most,
        asked,
        0,
        (asked - done) * 1e9 / measured,
        lanes.size(),
        fullest,
        sum == 0 ? 1 : Math.max(1, most * lanes.size() / sum),
        Fullness.NEVER);
  }

  private double used(int lane) {
    return Math.min(1, (double) tally.laneBusy.areaAt(lane, kernel.agenda.now) / measured);
  }

  /** Time in work × messages that came ÷ messages that left. */
  private double demand(int lane) {
    long in = tally.laneIn[lane];
    long out = tally.laneOut[lane];
    return out == 0 ? 0 : used(lane) * Math.max(1, (double) in / out);
  }

  private String name(int node) {
    return topology.components().get(node).name();
  }
}
