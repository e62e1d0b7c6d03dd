package dev.sysdesign.engine.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes of all brokers: lists of messages that wait for the same consumers. A queue has one for
 * each set of consumers, or several where it keeps order; a stream has one for each shard and
 * consumer.
 */
final class Lanes {
  /**
   * Where the messages of one class go.
   *
   * @param all whether to every one of the lanes, or to one by the shares
   * @param share of each, cumulative where it goes to one
   * @param lane the first of each; the others follow it
   * @param edge that draws whether a message goes there
   */
  record Choice(boolean all, double[] share, int[] lane, int[] edge) {}

  private final List<Integer> node = new ArrayList<>();
  private final List<Boolean> ordered = new ArrayList<>();
  private final List<int[]> edges = new ArrayList<>();
  private final List<int[]> instances = new ArrayList<>();
  private final Network net;

  Lanes(Network net) {
    this.net = net;
  }

  /** Where the classes of a broker go, by class. */
  Choice[] of(int broker, List<List<Integer>> matching) {
    Map<List<Integer>, Integer> known = new HashMap<>();
    Choice[] choices = new Choice[net.classes];
    for (int c = 0; c < net.classes; c++) {
      choices[c] = choice(broker, c, matching.get(c), known);
    }
    return choices;
  }

  private Choice choice(
      int broker, int c, List<Integer> matching, Map<List<Integer>, Integer> known) {
    Network.BufferSpec spec = net.buffer[broker];
    boolean split = matching.stream().anyMatch(e -> net.share[e * net.classes + c] < 1);
    boolean apart = spec.groups() || split;
    List<List<Integer>> sets = new ArrayList<>();
    if (apart) {
      matching.forEach(e -> sets.add(List.of(e)));
    } else if (!matching.isEmpty()) {
      sets.add(matching);
    }
    double[] share = new double[sets.size()];
    int[] lane = new int[sets.size()];
    int[] edge = new int[sets.size()];
    double total = 0;
    for (int i = 0; i < share.length; i++) {
      List<Integer> set = sets.get(i);
      edge[i] = set.get(0);
      total += net.share[edge[i] * net.classes + c];
      share[i] = spec.groups() ? net.share[edge[i] * net.classes + c] : total;
      lane[i] = known.computeIfAbsent(set, s -> open(broker, spec, s));
    }
    for (int i = 0; !spec.groups() && i < share.length; i++) {
      share[i] /= total;
    }
    return new Choice(spec.groups(), share, lane, edge);
  }

  private int open(int broker, Network.BufferSpec spec, List<Integer> set) {
    int first = node.size();
    for (int s = 0; s < spec.lanes(); s++) {
      List<Integer> laneEdges = new ArrayList<>();
      List<Integer> laneInstances = new ArrayList<>();
      for (int e : set) {
        int count = net.instances[net.to[e]];
        for (int i = 0; i < count; i++) {
          laneEdges.add(e);
          laneInstances.add(net.firstInstance[net.to[e]] + (i + s) % count);
        }
      }
      node.add(broker);
      ordered.add(spec.ordered());
      edges.add(laneEdges.stream().mapToInt(Integer::intValue).toArray());
      instances.add(laneInstances.stream().mapToInt(Integer::intValue).toArray());
    }
    return first;
  }

  /** Writes all lanes, and which of them feed an instance. */
  void into() {
    int n = node.size();
    net.laneNode = node.stream().mapToInt(Integer::intValue).toArray();
    net.laneOrdered = new boolean[n];
    net.laneEdge = edges.toArray(new int[0][]);
    net.laneInstance = instances.toArray(new int[0][]);
    net.feeds = new int[net.nodeOf.length][];
    List<List<Integer>> feeds = new ArrayList<>();
    for (int i = 0; i < net.nodeOf.length; i++) {
      feeds.add(new ArrayList<>());
    }
    for (int lane = 0; lane < n; lane++) {
      net.laneOrdered[lane] = ordered.get(lane);
      for (int i : net.laneInstance[lane]) {
        feeds.get(i).add(lane);
      }
    }
    for (int i = 0; i < net.feeds.length; i++) {
      net.feeds[i] =
          feeds.get(i).isEmpty() ? null : feeds.get(i).stream().mapToInt(l -> l).toArray();
    }
  }
}
