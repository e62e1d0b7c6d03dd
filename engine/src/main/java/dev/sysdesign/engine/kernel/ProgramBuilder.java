package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Compiles what each node does with each request class: programs of steps, and routing tables. */
final class ProgramBuilder {
  private final Network net;
  private final Topology topology;
  private int tables;
  private int groups;
  private int targets;

  ProgramBuilder(Network net, Topology topology) {
    this.net = net;
    this.topology = topology;
  }

  void build(List<Archetype> archetypes) {
    List<List<Integer>> outgoing = new ArrayList<>();
    for (int node = 0; node < net.nodes; node++) {
      outgoing.add(new ArrayList<>());
    }
    for (int e = 0; e < topology.edges().size(); e++) {
      outgoing.get(net.from[e]).add(e);
    }
    List<Integer> code = new ArrayList<>(List.of(0));
    net.programAt = new int[net.nodes * net.classes];
    for (int node = 0; node < net.nodes; node++) {
      for (int c = 0; c < net.classes; c++) {
        net.programAt[node * net.classes + c] = code.size();
        program(outgoing.get(node), c, code);
      }
      if (archetypes.get(node) instanceof Archetype.Router router) {
        net.addressed |= router.choice() == Archetype.Choice.ADDRESS;
        net.router[node] = router(router.choice(), router.check(), outgoing.get(node));
      } else if (archetypes.get(node) instanceof Archetype.Resolver resolver) {
        net.router[node] =
            router(Archetype.Choice.ROUND_ROBIN, resolver.check(), outgoing.get(node));
        net.resolver[node] = resolver(resolver, outgoing.get(node));
      }
    }
    net.programs = code.stream().mapToInt(Integer::intValue).toArray();
  }

  private List<Integer> matching(List<Integer> outgoing, int c) {
    return outgoing.stream().filter(e -> net.share[e * net.classes + c] > 0).toList();
  }

  private void program(List<Integer> outgoing, int c, List<Integer> code) {
    List<Integer> matching = matching(outgoing, c);
    List<Integer> choice =
        matching.stream().filter(e -> isWeighted(e) && net.weight[e] > 0).toList();
    TreeMap<Integer, List<Integer>> steps = new TreeMap<>();
    for (int e : matching) {
      Edge edge = topology.edges().get(e);
      int step = net.independent[net.from[e]] ? 0 : edge.step();
      steps.computeIfAbsent(step, s -> new ArrayList<>()).add(e);
    }
    for (List<Integer> step : steps.values()) {
      if (!choice.isEmpty() && step.contains(choice.get(0))) {
        code.add(-choice.size());
        code.addAll(choice);
      }
      step.removeIf(this::isWeighted);
      if (!step.isEmpty()) {
        code.add(step.size());
        code.addAll(step);
      }
    }
    code.add(0);
  }

  private Network.ResolverSpec resolver(Archetype.Resolver resolver, List<Integer> outgoing) {
    int[][] edges = new int[net.classes][];
    double[][] shares = new double[net.classes][];
    for (int c = 0; c < net.classes; c++) {
      edges[c] = matching(outgoing, c).stream().mapToInt(Integer::intValue).toArray();
      shares[c] = choiceShares(matching(outgoing, c), c);
      double total = 0;
      for (int i = 0; i < edges[c].length; i++) {
        total += shares[c][i];
        shares[c][i] = total;
      }
      for (int i = 0; i < edges[c].length; i++) {
        shares[c][i] /= total;
      }
    }
    return new Network.ResolverSpec(
        resolver.ttlNanos(), resolver.answer().ordinal(), edges, shares);
  }

  private double[] choiceShares(List<Integer> matching, int c) {
    List<Edge> among = matching.stream().map(topology.edges()::get).toList();
    return ChoiceShares.of(among, topology.requests().get(c));
  }

  private boolean isWeighted(int e) {
    return topology.edges().get(e).policies().has("weight");
  }

  private Network.RouterSpec router(
      Archetype.Choice choice, Archetype.HealthCheck check, List<Integer> outgoing) {
    List<Integer> watched = new ArrayList<>();
    for (int e : outgoing) {
      for (int i : instances(e)) {
        if (!watched.contains(i)) {
          watched.add(i);
        }
      }
    }
    Network.RoutingTable[] byClass = new Network.RoutingTable[net.classes];
    for (int c = 0; c < net.classes; c++) {
      byClass[c] = table(matching(outgoing, c), c, watched);
    }
    Network.RouterSpec spec =
        new Network.RouterSpec(
            choice.ordinal(),
            byClass,
            watched.stream().mapToInt(Integer::intValue).toArray(),
            targets,
            check.intervalNanos(),
            check.timeoutNanos(),
            check.unhealthy(),
            check.healthy());
    targets += watched.size();
    return spec;
  }

  private Network.RoutingTable table(List<Integer> matching, int c, List<Integer> watched) {
    boolean split =
        matching.stream().anyMatch(e -> net.share[e * net.classes + c] < 1 || isWeighted(e));
    List<Integer> edge = new ArrayList<>();
    List<Integer> instance = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double total = 0;
    double[] choice = choiceShares(matching, c);
    for (int m = 0; m < choice.length; m++) {
      int e = matching.get(m);
      if (choice[m] == 0) {
        continue;
      }
      if (split || starts.isEmpty()) {
        starts.add(edge.size());
        shares.add(0.0);
        weights.add(choice[m]);
      }
      total += choice[m];
      shares.set(shares.size() - 1, total);
      for (int i : instances(e)) {
        edge.add(e);
        instance.add(i);
      }
    }
    starts.add(edge.size());
    double whole = total;
    int firstGroup = groups;
    groups += shares.size();
    return new Network.RoutingTable(
        shares.stream().mapToDouble(s -> s / whole).toArray(),
        starts.stream().mapToInt(Integer::intValue).toArray(),
        weights.stream().mapToDouble(Double::doubleValue).toArray(),
        firstGroup,
        edge.stream().mapToInt(Integer::intValue).toArray(),
        instance.stream().mapToInt(Integer::intValue).toArray(),
        instance.stream().mapToInt(i -> targets + watched.indexOf(i)).toArray(),
        tables++);
  }

  private int[] instances(int e) {
    int node = net.to[e];
    int[] all = new int[net.instances[node]];
    for (int i = 0; i < all.length; i++) {
      all[i] = net.firstInstance[node] + i;
    }
    return all;
  }

  int groups() {
    return groups;
  }

  int tables() {
    return tables;
  }

  int targets() {
    return targets;
  }
}
