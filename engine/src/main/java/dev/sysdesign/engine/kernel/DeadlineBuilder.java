package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.random.Law;
import java.util.ArrayList;
import java.util.List;

/** Compiles what has a time of its own on the callee's side, and the lanes of brokers. */
final class DeadlineBuilder {
  /** Lanes of a queue that keeps order: keys of the same lane wait for one another. */
  private static final int KEY_LANES = 256;

  private final Network net;
  private final Topology topology;

  DeadlineBuilder(Network net, Topology topology) {
    this.net = net;
    this.topology = topology;
  }

  void build(List<Archetype> archetypes) {
    Delays deadlines = new Delays();
    for (Archetype archetype : archetypes) {
      if (archetype instanceof Archetype.Buffer buffer) {
        deadlines.use(Math.max(1, buffer.visibilityNanos()));
      } else if (archetype instanceof Archetype.Elastic elastic) {
        deadlines.use(Math.max(1, elastic.timeoutNanos()));
      }
    }
    if (archetypes.stream().anyMatch(DeadlineBuilder::coalesces)) {
      deadlines.use(Fetches.LEASE);
    }
    net.deadlines = deadlines.sorted();
    net.coalesce = new int[net.nodes];
    for (int node = 0; node < net.nodes; node++) {
      net.coalesce[node] = coalesces(archetypes.get(node)) ? ring(Fetches.LEASE) : -1;
    }
    Lanes lanes = new Lanes(net);
    for (int node = 0; node < net.nodes; node++) {
      if (archetypes.get(node) instanceof Archetype.Buffer buffer) {
        net.buffer[node] = spec(node, buffer, new Lanes.Choice[0]);
        net.buffer[node] = spec(node, buffer, lanes.of(node, matching(node)));
      } else if (archetypes.get(node) instanceof Archetype.Elastic elastic) {
        net.elastic[node] =
            new Network.ElasticSpec(
                Law.of(elastic.coldStart()), elastic.keepWarmNanos(), ring(elastic.timeoutNanos()));
      }
    }
    lanes.into();
  }

  private Network.BufferSpec spec(int node, Archetype.Buffer buffer, Lanes.Choice[] choice) {
    return new Network.BufferSpec(
        ring(buffer.visibilityNanos()),
        buffer.retentionNanos(),
        buffer.maxReceive(),
        buffer.deadLetter().map(this::index).orElse(-1),
        buffer.groups(),
        buffer.ordered(),
        buffer.groups() ? net.instances[node] : buffer.ordered() ? KEY_LANES : 1,
        choice);
  }

  private static boolean coalesces(Archetype archetype) {
    return archetype instanceof Archetype.Cache cache
        && cache.renewal().coalesce()
        && cache.store() instanceof Archetype.Store.Keyed;
  }

  private int ring(long nanos) {
    return net.timers.length + Delays.indexOf(net.deadlines, Math.max(1, nanos));
  }

  private int index(String name) {
    int i = 0;
    while (!topology.components().get(i).name().equals(name)) {
      i++;
    }
    return i;
  }

  private List<List<Integer>> matching(int node) {
    List<List<Integer>> byClass = new ArrayList<>();
    for (int c = 0; c < net.classes; c++) {
      List<Integer> edges = new ArrayList<>();
      for (int e = 0; e < net.edges; e++) {
        if (net.from[e] == node && net.share[e * net.classes + c] > 0) {
          edges.add(e);
        }
      }
      byClass.add(edges);
    }
    return byClass;
  }
}
