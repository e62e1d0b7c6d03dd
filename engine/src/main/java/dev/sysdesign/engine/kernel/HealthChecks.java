package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.compiled.RouterSpec;
import dev.sysdesign.engine.kernel.record.Calls;
import dev.sysdesign.engine.random.Mix;

/**
 * The health checks of all routers. A check is a message to one instance and its answer: it learns
 * of a dead instance one way later, and the router one way after that.
 */
final class HealthChecks {
  private static final int SEND = 0;
  private static final int ARRIVE = 1;
  private static final int RETURN = 2;

  private final CompiledTopology net;
  private final boolean[] believedDown;
  private final int firstControl;
  private final int[] router;
  private final int[] instance;
  private final long[] way;
  private final int[] edge;
  private final int[] phase;
  private final boolean[] failed;
  private final int[] inARow;

  HealthChecks(CompiledTopology net, boolean[] believedDown, int firstControl) {
    this.net = net;
    this.believedDown = believedDown;
    this.firstControl = firstControl;
    int n = net.routes.targets;
    router = new int[n];
    instance = new int[n];
    way = new long[n];
    edge = new int[n];
    phase = new int[n];
    failed = new boolean[n];
    inARow = new int[n];
  }

  void begin(Kernel k) {
    for (int node = 0; node < net.nodes.count; node++) {
      RouterSpec spec = net.routes.router[node];
      if (spec == null) {
        continue;
      }
      int count = spec.targetInstance().length;
      for (int i = 0; i < count; i++) {
        int target = spec.firstTarget() + i;
        router[target] = node;
        instance[target] = spec.targetInstance()[i];
        edge[target] = edge(node, instance[target]);
        way[target] = way(node, instance[target]);
        k.calls.state(firstControl + target, Calls.CHECK);
        k.agenda.after(spec.checkInterval() * (i + 1) / (count + 1), firstControl + target);
      }
    }
  }

  /** The first edge from a router to the node of an instance. */
  private int edge(int node, int to) {
    int e = 0;
    while (net.edges.from[e] != node || net.edges.to[e] != net.nodes.nodeOf[to]) {
      e++;
    }
    return e;
  }

  private long way(int node, int to) {
    int from = net.nodes.placeOf[net.nodes.firstInstance[node]];
    int delay =
        net.distances
            .delayOf[
            (edge(node, to) * net.distances.places + from) * net.distances.places
                + net.nodes.placeOf[to]];
    return delay < 0 ? 0 : net.distances.delays[delay];
  }

  void fire(Kernel k, int control) {
    int target = control - firstControl;
    RouterSpec spec = net.routes.router[router[target]];
    switch (phase[target]) {
      case SEND:
        phase[target] = ARRIVE;
        k.agenda.after(way[target], control);
        break;
      case ARRIVE:
        failed[target] =
            k.instances.down(instance[target]) > 0 || late(k, target) > spec.checkTimeout();
        phase[target] = RETURN;
        k.agenda.after(way[target], control);
        break;
      default:
        learn(target, spec);
        phase[target] = SEND;
        k.agenda.after(Math.max(1, spec.checkInterval() - 2 * way[target]), control);
    }
  }

  /** How long a check takes there and back; for ever where it is not answered. */
  private long late(Kernel k, int target) {
    int from = net.nodes.firstInstance[router[target]];
    long number = k.agenda.now + target * Mix.GOLDEN;
    long more = k.paths.probe(k, edge[target], number, from, instance[target]);
    return more == LinkFault.TAKEN ? Long.MAX_VALUE : way[target] * 2 + more;
  }

  /** Counts results that speak against the present belief; enough in a row turn it. */
  private void learn(int target, RouterSpec spec) {
    if (failed[target] == believedDown[target]) {
      inARow[target] = 0;
      return;
    }
    inARow[target]++;
    if (inARow[target] >= (failed[target] ? spec.unhealthy() : spec.healthy())) {
      believedDown[target] = failed[target];
      inARow[target] = 0;
    }
  }
}
