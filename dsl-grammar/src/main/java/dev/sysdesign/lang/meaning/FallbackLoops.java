package dev.sysdesign.lang.meaning;

import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.model.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fallbacks that lead back to who fell back: where all of them fail they would never end. */
final class FallbackLoops implements ModelRule {
  static final RuleSpec FALLBACK_LOOP =
      RuleSpec.error(
          "fallback-loop",
          "Fallbacks lead back to who fell back: where all of them fail, a request would go round for ever.",
          "spare -> app",
          "Let a fallback lead elsewhere, or guard an edge on the way back.");

  private static final String FALLBACK = "fallback";

  @Override
  public List<RuleSpec> owns() {
    return List.of(FALLBACK_LOOP);
  }

  @Override
  public void check(ModelCheck check) {
    boolean any = check.topology().edges().stream().anyMatch(e -> e.policies().has(FALLBACK));
    Set<String> inLoops = new HashSet<>();
    for (RequestClass request : check.topology().requests()) {
      if (any) {
        check(check, request, inLoops);
      }
    }
  }

  private static void check(ModelCheck check, RequestClass request, Set<String> inLoops) {
    Map<String, List<String>> callees = new HashMap<>();
    EndlessCycle.certain(check, request)
        .forEach((from, edges) -> edges.forEach(e -> add(callees, from, e.to())));
    List<Edge> falling =
        check.topology().edges().stream()
            .filter(e -> e.policies().has(FALLBACK) && e.share(request) >= 1)
            .toList();
    falling.forEach(e -> add(callees, e.from(), target(e)));
    for (Edge edge : falling) {
      Optional<List<String>> way = way(callees, target(edge), edge.from());
      if (way.isPresent() && inLoops.add(edge.from())) {
        inLoops.addAll(way.get());
        String path = way.get().stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
        check.problem(
            FALLBACK_LOOP,
            new Element.OfEdge(edge.identity()),
            FALLBACK,
            "'%s' falls back to '%s', which comes back to '%s' (%s): where all of them fail, a '%s' request would go round for ever."
                .formatted(edge.from(), target(edge), edge.from(), path, request.name()),
            "");
      }
    }
  }

  private static void add(Map<String, List<String>> callees, String from, String to) {
    callees.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
  }

  private static String target(Edge edge) {
    return edge.policies().word(FALLBACK).orElseThrow();
  }

  /** The shortest way from one component to another, both included. */
  private static Optional<List<String>> way(
      Map<String, List<String>> callees, String from, String to) {
    Map<String, List<String>> ways = new HashMap<>(Map.of(from, List.of(from)));
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty() && !ways.containsKey(to)) {
      String at = next.poll();
      for (String callee : callees.getOrDefault(at, List.of())) {
        if (!ways.containsKey(callee)) {
          List<String> longer = new ArrayList<>(ways.get(at));
          longer.add(callee);
          ways.put(callee, longer);
          next.add(callee);
        }
      }
    }
    return Optional.ofNullable(ways.get(to));
  }
}
