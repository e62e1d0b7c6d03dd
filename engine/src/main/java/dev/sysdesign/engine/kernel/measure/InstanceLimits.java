package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.kernel.Kernel;
import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.LimitKind;
import dev.sysdesign.engine.result.LimitUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How full the slots and the cores of all nodes were. */
final class InstanceLimits {
  private final Topology topology;
  private final Kernel kernel;
  private final CompiledTopology net;
  private final Tally tally;
  private final Recorder recorder;
  private final long measured;
  private final long now;
  private final double[] leftBehind;
  private final double[] lost;

  InstanceLimits(
      Topology topology,
      Kernel kernel,
      Recorder recorder,
      long measured,
      double[] leftBehind,
      double[] lost) {
    this.topology = topology;
    this.kernel = kernel;
    this.net = kernel.net;
    this.tally = kernel.tally;
    this.recorder = recorder;
    this.measured = measured;
    this.now = kernel.agenda.now;
    this.leftBehind = leftBehind;
    this.lost = lost;
  }

  List<LimitUse> read() {
    List<LimitUse> uses = new ArrayList<>();
    for (int node = 0; node < net.nodes.count; node++) {
      if (net.nodes.archetype[node] != Nodes.SOURCE && tally.up.areaAt(node, now) > 0) {
        slots(node).ifPresent(uses::add);
        cores(node).ifPresent(uses::add);
      }
    }
    return uses;
  }

  private Optional<LimitUse> slots(int node) {
    if (net.nodes.slots[node] == Nodes.NO_LIMIT) {
      return Optional.empty();
    }
    double capacity = (double) net.nodes.slots[node] * up(node);
    double used = tally.busy.areaAt(node, now) / (capacity * measured);
    double asked = offered(node);
    double granted = net.brokers.buffer[node] == null ? tally.started[node] : asked;
    double refused = refused(node);
    double demand = granted == 0 ? Double.NaN : used * Math.max(granted, asked) / granted;
    double own = OwnLoad.slots(net, node, asked, work(node), tally.up.areaAt(node, now));
    boolean broker = net.brokers.buffer[node] != null;
    return Optional.of(
        new LimitUse(
            Limit.of(kind(node), name(node)),
            capacity,
            Math.min(1, used),
            demand,
            Double.isNaN(own) || broker
                ? demand
                : Math.min(own, Double.isNaN(demand) ? own : demand),
            Math.round(asked),
            Math.round(refused),
            growth(node),
            1,
            0,
            1,
            recorder.fullSlots(node)));
  }

  private Optional<LimitUse> cores(int node) {
    if (net.nodes.cores[node] == Nodes.NO_LIMIT || net.nodes.cpu[node] == 0) {
      return Optional.empty();
    }
    double capacity = (double) net.nodes.cores[node] * up(node);
    double used = tally.computing.areaAt(node, now) / (capacity * measured);
    double demand = OwnLoad.cores(net, node, offered(node), work(node), tally.up.areaAt(node, now));
    return Optional.of(
        new LimitUse(
            Limit.of(LimitKind.CORES, name(node)),
            capacity,
            Math.min(1, used),
            demand,
            demand,
            Math.round(offered(node)),
            0,
            growth(node),
            1,
            0,
            1,
            recorder.overloaded(node)));
  }

  /**
   * Calls that asked for a slot: those that its rate limit let through, and those left at brokers.
   * Of calls in parts they are the parts; one that is turned away ends its call.
   */
  private double offered(int node) {
    double calls =
        net.nodes.scatter[node] == null
            ? OwnLoad.came(tally, node) - throttledByRate(node)
            : tally.started[node] + tally.moreWaiting(node) + refused(node);
    return Math.max(0, calls + Math.max(0, leftBehind[node]));
  }

  private double throttledByRate(int node) {
    if (net.nodes.rateLimit[node] == null) {
      return 0;
    }
    double sum = 0;
    for (int b = 2 * net.nodes.firstInstance[node], n = 0; n < 2 * net.nodes.instances[node]; n++) {
      sum += tally.asked[b + n] - tally.passed[b + n];
    }
    return RateLimitReader.refused(kernel, node, (long) sum);
  }

  private double refused(int node) {
    double all = tally.nodes.causes(node, net.nodes.fullCause[node]);
    boolean both = net.nodes.fullCause[node] == Cause.THROTTLED.ordinal();
    return both ? Math.max(0, all - throttledByRate(node)) : all;
  }

  private double growth(int node) {
    double waiting = net.brokers.buffer[node] == null ? tally.moreWaiting(node) : 0;
    return (waiting + Math.max(0, leftBehind[node] - lost[node])) * 1e9 / measured;
  }

  private double work(int node) {
    return (double) tally.work[node] / tally.started[node];
  }

  private double up(int node) {
    return (double) tally.up.areaAt(node, now) / measured;
  }

  private LimitKind kind(int node) {
    if (net.deadlines.elastic[node] != null) {
      return LimitKind.CONCURRENCY;
    }
    if (net.brokers.buffer[node] != null) {
      return LimitKind.MESSAGES;
    }
    return ComponentCatalog.archetype(topology.components().get(node))
            .map(a -> ((Archetype.Served) a).front())
            .map(Front::slotsAreConnections)
            .orElse(false)
        ? LimitKind.CONNECTIONS
        : LimitKind.SLOTS;
  }

  private String name(int node) {
    return topology.components().get(node).name();
  }
}
