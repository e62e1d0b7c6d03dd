package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.tally.Tally;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what has several parts: request classes of several clients, pairs with several edges. */
final class TotalsReader {
  private record Pair(String from, String to) {}

  private final Topology topology;
  private final CompiledTopology net;
  private final Tally tally;
  private final Outcomes outcomes;

  TotalsReader(Topology topology, CompiledTopology net, Tally tally, Outcomes outcomes) {
    this.topology = topology;
    this.net = net;
    this.tally = tally;
    this.outcomes = outcomes;
  }

  Totals totals(Deliveries deliveries) {
    return new Totals(classes(), pairs(), deliveries);
  }

  private List<Totals.OfClass> classes() {
    Map<String, List<Integer>> flows = new TreeMap<>();
    for (int flow = 0; flow < net.flows.count; flow++) {
      if (!net.isServed(flow)) {
        continue;
      }
      String name = topology.requests().get(net.flows.classOf[flow]).name();
      flows.computeIfAbsent(name, n -> new ArrayList<>()).add(flow);
    }
    List<Totals.OfClass> totals = new ArrayList<>();
    flows.forEach(
        (name, parts) -> {
          if (parts.size() > 1) {
            totals.add(new Totals.OfClass(name, outcomes.of(tally.flows, indices(parts))));
          }
        });
    return totals;
  }

  private List<Totals.OfPair> pairs() {
    Map<Pair, List<Integer>> edges = new LinkedHashMap<>();
    for (int e = 0; e < net.edges.count; e++) {
      Edge edge = net.edges.described.get(e);
      edges.computeIfAbsent(new Pair(edge.from(), edge.to()), p -> new ArrayList<>()).add(e);
    }
    List<Totals.OfPair> totals = new ArrayList<>();
    edges.forEach(
        (pair, parts) -> {
          if (parts.size() > 1) {
            totals.add(
                new Totals.OfPair(
                    pair.from(), pair.to(), outcomes.of(tally.edges, indices(parts))));
          }
        });
    return totals;
  }

  private static int[] indices(List<Integer> parts) {
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }
}
