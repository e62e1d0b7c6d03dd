package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.analytic.Turn.Dealing;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.ChoiceShares;
import dev.sysdesign.engine.model.RequestClass;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What each class of requests does with the edges of each node. */
final class Turns {
  private final Graph graph;
  private final NearestAnswers nearest;

  Turns(Graph graph, NearestAnswers nearest) {
    this.graph = graph;
    this.nearest = nearest;
  }

  /** The turns in their order, at node × classes + class. */
  Turn[][] of(List<List<Integer>> outgoing) {
    int classes = graph.classes.size();
    Turn[][] programs = new Turn[outgoing.size() * classes][];
    for (int node = 0; node < outgoing.size(); node++) {
      for (int c = 0; c < classes; c++) {
        RequestClass request = graph.classes.get(c);
        List<Integer> matching =
            outgoing.get(node).stream().filter(e -> graph.edges.get(e).share(request) > 0).toList();
        programs[node * classes + c] = turns(node, matching, request).toArray(new Turn[0]);
      }
    }
    return programs;
  }

  private List<Turn> turns(int node, List<Integer> matching, RequestClass request) {
    if (matching.isEmpty()) {
      return List.of();
    }
    Archetype archetype = graph.archetypes[node];
    if (archetype instanceof Archetype.Resolver resolver) {
      return List.of(answer(node, matching, request, resolver.answer()));
    }
    if (archetype instanceof Archetype.Router router) {
      return List.of(route(matching, request, router.choice()));
    }
    if (archetype instanceof Archetype.Buffer buffer && !buffer.groups()) {
      return List.of(route(matching, request, Archetype.Choice.RANDOM));
    }
    return steps(matching, request, archetype instanceof Archetype.FanOut);
  }

  private Turn answer(
      int name, List<Integer> matching, RequestClass request, Archetype.Answer answer) {
    if (answer == Archetype.Answer.WEIGHTED) {
      return byShares(matching, request);
    }
    if (answer == Archetype.Answer.NEAREST) {
      double[] weights = nearest.of(name, matching);
      return choice(matching, Dealing.BY_CHANCE, e -> weights[matching.indexOf(e)]);
    }
    return choice(matching.subList(0, 1), Dealing.BY_CHANCE, e -> 1);
  }

  /** Instances as one list, unless shares or weights split the calls before. */
  private Turn route(List<Integer> matching, RequestClass request, Archetype.Choice choice) {
    boolean split = matching.stream().anyMatch(e -> share(e, request) < 1 || isWeighted(e));
    return split ? byShares(matching, request) : choice(matching, dealing(choice), this::instances);
  }

  private Turn byShares(List<Integer> matching, RequestClass request) {
    double[] shares = ChoiceShares.of(matching.stream().map(graph.edges::get).toList(), request);
    return choice(matching, Dealing.BY_CHANCE, e -> shares[matching.indexOf(e)]);
  }

  private static Dealing dealing(Archetype.Choice choice) {
    return switch (choice) {
      case ROUND_ROBIN -> Dealing.IN_TURN;
      case LEAST_CONNECTIONS, POWER_OF_TWO -> Dealing.TO_THE_EMPTIEST;
      default -> Dealing.AT_RANDOM;
    };
  }

  private List<Turn> steps(List<Integer> matching, RequestClass request, boolean atOnce) {
    List<Integer> weighted = matching.stream().filter(this::isWeighted).toList();
    TreeMap<Integer, List<Integer>> steps = new TreeMap<>();
    for (int e : matching) {
      int step = atOnce ? 0 : graph.edges.get(e).step();
      steps.computeIfAbsent(step, s -> new ArrayList<>()).add(e);
    }
    List<Turn> turns = new ArrayList<>();
    for (List<Integer> step : steps.values()) {
      if (!weighted.isEmpty() && step.contains(weighted.get(0))) {
        turns.add(choice(weighted, Dealing.BY_CHANCE, e -> weight(e, 1) * share(e, request)));
      }
      int[] edges = step.stream().filter(e -> !isWeighted(e)).mapToInt(e -> e).toArray();
      if (edges.length > 0) {
        double[] shares = new double[edges.length];
        for (int i = 0; i < edges.length; i++) {
          shares[i] = share(edges[i], request);
        }
        turns.add(new Turn(Dealing.TOGETHER, edges, shares));
      }
    }
    return turns;
  }

  private interface Weight {
    double of(int e);
  }

  private static Turn choice(List<Integer> among, Dealing dealing, Weight weight) {
    int[] edges = among.stream().mapToInt(e -> e).toArray();
    double[] shares = new double[edges.length];
    double sum = 0;
    for (int i = 0; i < edges.length; i++) {
      shares[i] = weight.of(edges[i]);
      sum += shares[i];
    }
    for (int i = 0; i < edges.length; i++) {
      shares[i] = sum > 0 ? shares[i] / sum : 0;
    }
    return new Turn(dealing, edges, shares);
  }

  private double share(int e, RequestClass request) {
    return graph.edges.get(e).share(request);
  }

  private boolean isWeighted(int e) {
    return graph.edges.get(e).policies().has("weight");
  }

  private double weight(int e, double otherwise) {
    return graph.edges.get(e).policies().amount("weight").orElse(otherwise);
  }

  private double instances(int e) {
    return graph.fronts[graph.to[e]] == null ? 1 : graph.fronts[graph.to[e]].instances();
  }
}
