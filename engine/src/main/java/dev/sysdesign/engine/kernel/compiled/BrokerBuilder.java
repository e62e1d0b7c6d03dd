package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles brokers and their lanes. */
final class BrokerBuilder {
  /** Lanes of a queue that keeps order: keys of the same lane wait for one another. */
  private static final int KEY_LANES = 256;

  private final Topology topology;
  private final Nodes nodes;
  private final Flows flows;
  private final Edges edges;
  private final Deadlines deadlines;

  // Lanes: their broker, whether they keep order, and their consumers.
  final List<Integer> node = new ArrayList<>();
  final List<Boolean> ordered = new ArrayList<>();
  final List<int[]> edge = new ArrayList<>();
  final List<int[]> instance = new ArrayList<>();

  BrokerBuilder(Topology topology, Nodes nodes, Flows flows, Edges edges, Deadlines deadlines) {
    this.topology = topology;
    this.nodes = nodes;
    this.flows = flows;
    this.edges = edges;
    this.deadlines = deadlines;
  }

  Brokers build(List<Archetype> archetypes) {
    BufferSpec[] buffer = new BufferSpec[nodes.count];
    for (int broker = 0; broker < nodes.count; broker++) {
      if (archetypes.get(broker) instanceof Archetype.Buffer of) {
        BufferSpec lanes = spec(broker, of, new LaneChoice[0]);
        buffer[broker] = spec(broker, of, choices(broker, lanes));
      }
    }
    return new Brokers(buffer, this, feeds());
  }

  private BufferSpec spec(int broker, Archetype.Buffer buffer, LaneChoice[] choice) {
    return new BufferSpec(
        deadlines.timer(buffer.visibilityNanos()),
        buffer.retentionNanos(),
        buffer.maxReceive(),
        buffer.deadLetter().map(this::index).orElse(-1),
        buffer.groups(),
        buffer.ordered(),
        buffer.groups() ? nodes.instances[broker] : buffer.ordered() ? KEY_LANES : 1,
        choice);
  }

  /** Where the classes of a broker go, by class. */
  private LaneChoice[] choices(int broker, BufferSpec spec) {
    Map<List<Integer>, Integer> known = new HashMap<>();
    LaneChoice[] choices = new LaneChoice[flows.classes];
    for (int c = 0; c < flows.classes; c++) {
      choices[c] = choice(broker, spec, c, known);
    }
    return choices;
  }

  private LaneChoice choice(int broker, BufferSpec spec, int c, Map<List<Integer>, Integer> known) {
    List<Integer> matching = matching(broker, c);
    boolean split = matching.stream().anyMatch(e -> edges.share[e * flows.classes + c] < 1);
    boolean apart = spec.groups() || split;
    List<List<Integer>> sets = new ArrayList<>();
    if (apart) {
      matching.forEach(e -> sets.add(List.of(e)));
    } else if (!matching.isEmpty()) {
      sets.add(matching);
    }
    double[] share = new double[sets.size()];
    int[] lane = new int[sets.size()];
    int[] first = new int[sets.size()];
    double total = 0;
    for (int i = 0; i < share.length; i++) {
      List<Integer> set = sets.get(i);
      first[i] = set.get(0);
      total += edges.share[first[i] * flows.classes + c];
      share[i] = spec.groups() ? edges.share[first[i] * flows.classes + c] : total;
      lane[i] = known.computeIfAbsent(set, s -> open(broker, spec, s));
    }
    for (int i = 0; !spec.groups() && i < share.length; i++) {
      share[i] /= total;
    }
    return new LaneChoice(spec.groups(), share, lane, first);
  }

  private int open(int broker, BufferSpec spec, List<Integer> set) {
    int first = node.size();
    for (int s = 0; s < spec.lanes(); s++) {
      List<Integer> laneEdges = new ArrayList<>();
      List<Integer> laneInstances = new ArrayList<>();
      for (int e : set) {
        int count = nodes.instances[edges.to[e]];
        for (int i = 0; i < count; i++) {
          laneEdges.add(e);
          laneInstances.add(nodes.firstInstance[edges.to[e]] + (i + s) % count);
        }
      }
      node.add(broker);
      ordered.add(spec.ordered());
      edge.add(laneEdges.stream().mapToInt(Integer::intValue).toArray());
      instance.add(laneInstances.stream().mapToInt(Integer::intValue).toArray());
    }
    return first;
  }

  /** Which lanes feed an instance. */
  private int[][] feeds() {
    List<List<Integer>> feeds = new ArrayList<>();
    for (int i = 0; i < nodes.nodeOf.length; i++) {
      feeds.add(new ArrayList<>());
    }
    for (int lane = 0; lane < node.size(); lane++) {
      for (int i : instance.get(lane)) {
        feeds.get(i).add(lane);
      }
    }
    int[][] all = new int[nodes.nodeOf.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = feeds.get(i).isEmpty() ? null : feeds.get(i).stream().mapToInt(l -> l).toArray();
    }
    return all;
  }

  private List<Integer> matching(int broker, int c) {
    List<Integer> matching = new ArrayList<>();
    for (int e = 0; e < edges.count; e++) {
      if (edges.from[e] == broker && edges.share[e * flows.classes + c] > 0) {
        matching.add(e);
      }
    }
    return matching;
  }

  private int index(String name) {
    int i = 0;
    while (!topology.components().get(i).name().equals(name)) {
      i++;
    }
    return i;
  }
}
