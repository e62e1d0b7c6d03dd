package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Limit;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many attempts come to components for each call that would come without retries, over all
 * tiers that retry. What retries of a system that is full make of its load does not come at a load
 * at which it is not.
 */
final class Repeats {
  /** Tiers that are looked through; a cycle of calls ends there. */
  private static final int DEEPEST = 16;

  private final Map<String, List<EdgeResult>> callers = new HashMap<>();
  private final Map<String, Double> known = new HashMap<>();

  Repeats(SimulationResult run) {
    run.edges()
        .forEach(e -> callers.computeIfAbsent(e.edge().to(), name -> new ArrayList<>()).add(e));
  }

  /** For a limit; at least 1. */
  double of(Limit limit) {
    return Math.max(1, of(limit.isBetween() ? limit.callee() : limit.component(), 0));
  }

  private double of(String component, int depth) {
    List<EdgeResult> edges = callers.getOrDefault(component, List.of());
    if (edges.isEmpty() || depth == DEEPEST) {
      return 1;
    }
    Double before = known.get(component);
    if (before != null) {
      return before;
    }
    known.put(component, 1.0);
    double attempts = 0;
    double calls = 0;
    for (EdgeResult edge : edges) {
      attempts += edge.attempts();
      calls += edge.outcome().counts().offered() / of(edge.edge().from(), depth + 1);
    }
    double times = calls == 0 ? 1 : Math.max(1, attempts / calls);
    known.put(component, times);
    return times;
  }
}
