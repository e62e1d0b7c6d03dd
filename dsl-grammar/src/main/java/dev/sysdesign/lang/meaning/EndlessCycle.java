package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls that come back to where they began for every request of a class: they would never end. */
final class EndlessCycle implements ModelRule {
  static final RuleSpec ENDLESS_CYCLE =
      RuleSpec.error(
          "endless-cycle",
          "Every request of a class would come back to where it was, and never end.",
          "api -> app",
          "Guard an edge of the cycle, such as with '[30%]'.");

  @Override
  public List<RuleSpec> owns() {
    return List.of(ENDLESS_CYCLE);
  }

  @Override
  public void check(ModelCheck check) {
    Set<String> reported = new HashSet<>();
    for (RequestClass request : check.topology().requests()) {
      Map<String, List<Edge>> certain = certain(check, request);
      shrink(certain);
      if (certain.isEmpty()) {
        continue;
      }
      List<Edge> cycle = cycle(certain);
      if (reported.add(cycle.get(0).identity())) {
        String path = cycle.stream().map(Edge::from).collect(Collectors.joining("' calls '"));
        check.problem(
            ENDLESS_CYCLE,
            new Element.OfEdge(cycle.get(cycle.size() - 1).identity()),
            "Every '%s' request would go round for ever: '%s' calls '%s'."
                .formatted(request.name(), path, cycle.get(0).from()),
            "Guard an edge of the cycle, such as '[30%]'.");
      }
    }
  }

  /**
   * The edges that every request of a class takes, by caller; misses and choices are not certain.
   */
  static Map<String, List<Edge>> certain(ModelCheck check, RequestClass request) {
    Map<String, Long> taken =
        check.topology().edges().stream()
            .filter(edge -> edge.share(request) > 0)
            .collect(Collectors.groupingBy(Edge::from, Collectors.counting()));
    Map<String, List<Edge>> certain = new HashMap<>();
    for (Edge edge : check.topology().edges()) {
      Archetype from = check.archetypes().get(edge.from());
      boolean only = !chooses(from) || taken.getOrDefault(edge.from(), 0L) == 1;
      boolean chosen = edge.policies().has("weight");
      boolean cache = from instanceof Archetype.Cache;
      if (edge.share(request) >= 1 && only && !chosen && !cache) {
        certain.computeIfAbsent(edge.from(), f -> new ArrayList<>()).add(edge);
      }
    }
    return certain;
  }

  private static boolean chooses(Archetype archetype) {
    return archetype instanceof Archetype.Router
        || archetype instanceof Archetype.Resolver
        || archetype instanceof Archetype.Buffer;
  }

  /** Takes away, again and again, what leads to no caller that is left. */
  private static void shrink(Map<String, List<Edge>> edges) {
    boolean changed = true;
    while (changed) {
      edges.values().forEach(list -> list.removeIf(e -> !edges.containsKey(e.to())));
      changed = edges.values().removeIf(List::isEmpty);
    }
  }

  /** Every caller that is left leads to another: following the first edges must come back. */
  private static List<Edge> cycle(Map<String, List<Edge>> edges) {
    List<Edge> path = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    String at = edges.keySet().stream().min(String::compareTo).orElseThrow();
    while (!seen.containsKey(at)) {
      seen.put(at, path.size());
      Edge edge = edges.get(at).get(0);
      path.add(edge);
      at = edge.to();
    }
    return path.subList(seen.get(at), path.size());
  }
}
