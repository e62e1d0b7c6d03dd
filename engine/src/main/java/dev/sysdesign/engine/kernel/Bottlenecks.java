package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Bottleneck;
import java.util.Optional;
import java.util.OptionalLong;

/** Names the bottleneck. */
final class Bottlenecks {
  /**
   * An interval counts as saturated when its own load is above 1 by three standard errors. The work
   * of n calls has a relative standard error of about √(2/n): Poisson arrivals, work with a squared
   * coefficient of variation of about 1.
   */
  private static final double ERRORS = 3;

  private Bottlenecks() {}

  /** Of those past saturation the first to get there, else the one with the highest own load. */
  static Optional<Bottleneck> find(
      Topology topology, Kernel kernel, Recorder recorder, long measured) {
    Network net = kernel.net;
    int found = -1;
    int foundAt = Integer.MAX_VALUE;
    double foundLoad = 0;
    for (int node = 0; node < net.nodes; node++) {
      double load = load(kernel, node, measured);
      if (net.archetype[node] == Network.SOURCE || Double.isNaN(load)) {
        continue;
      }
      int at = saturated(recorder, node);
      double compared = at == Integer.MAX_VALUE ? load : recorder.ownLoad(node, at);
      if (found < 0 || at < foundAt || at == foundAt && compared > foundLoad) {
        found = node;
        foundAt = at;
        foundLoad = compared;
      }
    }
    Optional<Bottleneck> pool =
        recorder.pools().fullest(topology, measured, foundAt, found < 0 ? 0 : foundLoad);
    return found < 0 || pool.isPresent()
        ? pool
        : Optional.of(describe(topology, kernel, recorder, found, foundAt, measured));
  }

  private static Bottleneck describe(
      Topology topology, Kernel kernel, Recorder recorder, int node, int at, long measured) {
    Network net = kernel.net;
    double upArea = kernel.tally.up.areaAt(node, kernel.agenda.now);
    double mean = (double) kernel.tally.work[node] / kernel.tally.started[node];
    double slots = OwnLoad.slots(net, node, 1, mean, upArea);
    double cores = OwnLoad.cores(net, node, 1, mean, upArea);
    boolean full = Double.isNaN(slots) || cores > slots;
    boolean connections =
        ComponentCatalog.archetype(topology.components().get(node))
            .map(a -> ((Archetype.Served) a).front())
            .map(Front::slotsAreConnections)
            .orElse(false);
    Bottleneck.Limit limit =
        full
            ? Bottleneck.Limit.CORES
            : connections ? Bottleneck.Limit.CONNECTIONS : Bottleneck.Limit.SLOTS;
    long each = full ? net.cores[node] : net.slots[node];
    double load = load(kernel, node, measured);
    boolean gated = Gates.load(net, kernel.tally.asked, node, measured) == load;
    return new Bottleneck(
        topology.components().get(node).name(),
        gated ? Bottleneck.Limit.RATE : limit,
        load,
        (gated ? Math.round(Gates.rate(net.gate[node], 0)) : each) * net.instances[node],
        at == Integer.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(at * recorder.interval()));
  }

  private static double load(Kernel kernel, int node, long measured) {
    return measured == 0 ? Double.NaN : OwnLoad.of(kernel, node, measured);
  }

  private static int saturated(Recorder recorder, int node) {
    for (int i = 0; i < recorder.size(); i++) {
      double error = ERRORS * Math.sqrt(2 / Math.max(1, recorder.arrivals(node, i)));
      if (recorder.ownLoad(node, i) * (1 - error) > 1) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
