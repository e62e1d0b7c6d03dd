package dev.sysdesign.engine.kernel.compiled;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Compiles what each node does with each request class: programs of steps, and routing tables. */
final class RouteBuilder {
  private final Topology topology;
  private final Nodes nodes;
  private final Flows flows;
  private final Edges edges;
  private final Policies policies;

  final RouterSpec[] router;
  final ResolverSpec[] resolver;
  final List<Integer> code = new ArrayList<>(List.of(0));
  int tables;
  int groups;
  int targets;
  boolean addressed;

  RouteBuilder(Topology topology, Nodes nodes, Flows flows, Edges edges, Policies policies) {
    this.topology = topology;
    this.nodes = nodes;
    this.flows = flows;
    this.edges = edges;
    this.policies = policies;
    router = new RouterSpec[nodes.count];
    resolver = new ResolverSpec[nodes.count];
  }

  Routes build(List<Archetype> archetypes) {
    List<List<Integer>> outgoing = new ArrayList<>();
    for (int node = 0; node < nodes.count; node++) {
      outgoing.add(new ArrayList<>());
    }
    for (int e = 0; e < topology.edges().size(); e++) {
      outgoing.get(edges.from[e]).add(e);
    }
    int[] programAt = new int[nodes.count * flows.classes];
    for (int node = 0; node < nodes.count; node++) {
      for (int c = 0; c < flows.classes; c++) {
        programAt[node * flows.classes + c] = code.size();
        program(outgoing.get(node), c);
      }
      if (archetypes.get(node) instanceof Archetype.Router balancer) {
        addressed |= balancer.choice() == Archetype.Choice.ADDRESS;
        router[node] = router(balancer.choice(), balancer.check(), outgoing.get(node));
      } else if (archetypes.get(node) instanceof Archetype.Resolver names) {
        router[node] = router(Archetype.Choice.ROUND_ROBIN, names.check(), outgoing.get(node));
        resolver[node] = resolver(names, outgoing.get(node));
      }
    }
    return new Routes(this, programAt, flows.classes);
  }

  private List<Integer> matching(List<Integer> outgoing, int c) {
    return outgoing.stream().filter(e -> edges.share[e * flows.classes + c] > 0).toList();
  }

  private void program(List<Integer> outgoing, int c) {
    List<Integer> matching = matching(outgoing, c);
    List<Integer> choice =
        matching.stream().filter(e -> isWeighted(e) && policies.weight[e] > 0).toList();
    TreeMap<Integer, List<Integer>> steps = new TreeMap<>();
    for (int e : matching) {
      Edge edge = topology.edges().get(e);
      int step = nodes.independent[edges.from[e]] ? 0 : edge.step();
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

  private ResolverSpec resolver(Archetype.Resolver names, List<Integer> outgoing) {
    int[][] matching = new int[flows.classes][];
    double[][] shares = new double[flows.classes][];
    for (int c = 0; c < flows.classes; c++) {
      matching[c] = matching(outgoing, c).stream().mapToInt(Integer::intValue).toArray();
      shares[c] = choiceShares(matching(outgoing, c), c);
      double total = 0;
      for (int i = 0; i < matching[c].length; i++) {
        total += shares[c][i];
        shares[c][i] = total;
      }
      for (int i = 0; i < matching[c].length; i++) {
        shares[c][i] /= total;
      }
    }
    return new ResolverSpec(names.ttlNanos(), names.answer().ordinal(), matching, shares);
  }

  private double[] choiceShares(List<Integer> matching, int c) {
    List<Edge> among = matching.stream().map(topology.edges()::get).toList();
    return ChoiceShares.of(among, topology.requests().get(c));
  }

  private boolean isWeighted(int e) {
    return topology.edges().get(e).policies().has("weight");
  }

  private RouterSpec router(
      Archetype.Choice choice, Archetype.HealthCheck check, List<Integer> outgoing) {
    List<Integer> watched = new ArrayList<>();
    for (int e : outgoing) {
      for (int i : instances(e)) {
        if (!watched.contains(i)) {
          watched.add(i);
        }
      }
    }
    RoutingTable[] byClass = new RoutingTable[flows.classes];
    for (int c = 0; c < flows.classes; c++) {
      byClass[c] = table(matching(outgoing, c), c, watched);
    }
    RouterSpec spec =
        new RouterSpec(
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

  private RoutingTable table(List<Integer> matching, int c, List<Integer> watched) {
    boolean split =
        matching.stream().anyMatch(e -> edges.share[e * flows.classes + c] < 1 || isWeighted(e));
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
    return new RoutingTable(
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
    int node = edges.to[e];
    int[] all = new int[nodes.instances[node]];
    for (int i = 0; i < all.length; i++) {
      all[i] = nodes.firstInstance[node] + i;
    }
    return all;
  }
}
