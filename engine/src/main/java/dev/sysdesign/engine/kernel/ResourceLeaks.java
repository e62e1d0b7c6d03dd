package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.Nodes;
import dev.sysdesign.engine.kernel.record.Layered;

/** Slots and connections that are held for nothing, and environments that do not come. */
public final class ResourceLeaks {
  /** The share of the slots of an instance. */
  public final Layered slots;

  /** The most slots of an instance that may be used. */
  public final Layered most;

  private final CompiledTopology net;

  ResourceLeaks(CompiledTopology net) {
    this.net = net;
    double[] limits = new double[net.nodes.nodeOf.length];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = net.nodes.slots[net.nodes.nodeOf[i]];
    }
    slots = new Layered(new double[limits.length], (sum, share) -> Math.min(1, sum + share));
    most = new Layered(limits, Math::min);
  }

  /** What is held or capped on an instance has changed: calls that wait may start now. */
  public void changed(Kernel k, int i) {
    int node = net.nodes.nodeOf[i];
    int held =
        net.nodes.slots[node] == Nodes.NO_LIMIT ? 0 : held(slots.now[i], net.nodes.slots[node]);
    Instances stations = k.instances;
    stations.limit(i, held, (int) most.now[i], k.agenda.now);
    while (stations.waiting(i) > 0 && stations.busy(i) < stations.slots(i)) {
      int next = stations.dequeue(k.calls, i, k.agenda.now);
      Service.start(k, next, i, node, k.nodeRecords.traits(node));
    }
    if (net.brokers.feeds[i] != null) {
      k.buffers.wake(k, i);
    }
  }

  /** How many of a number a share is. */
  static int held(double share, int number) {
    return (int) Math.round(share * number);
  }
}
