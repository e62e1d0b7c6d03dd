package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.analytic.LimitDemand;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which limits are reached as load grows. Calls that wait for something that is full
 * keep the slots and connections of all who wait for them: such a limit comes after the one that
 * makes its calls wait, which is reached at nearly the same load.
 */
final class FirstReached {
  private static final Comparator<LimitState> ORDER =
      Comparator.<LimitState>comparingInt(FirstReached::rank)
          .thenComparingDouble(state -> state.reach().load())
          .thenComparing(Comparator.comparingDouble(FirstReached::load).reversed())
          .thenComparing(LimitState::limit);

  private static final Set<LimitKind> KEPT_WHILE_WAITING =
      Set.of(LimitKind.SLOTS, LimitKind.CONNECTIONS, LimitKind.CONCURRENCY, LimitKind.POOL);

  private final Map<String, List<String>> callees = new HashMap<>();
  private final Map<String, Set<String>> behind = new HashMap<>();

  private FirstReached(Topology topology) {
    for (Edge edge : topology.edges()) {
      if (edge.mode() == Edge.Mode.CALL) {
        callees.computeIfAbsent(edge.from(), name -> new ArrayList<>()).add(edge.to());
      }
    }
  }

  static List<LimitState> ordered(Topology topology, List<LimitState> states) {
    return new FirstReached(topology).ordered(states);
  }

  private List<LimitState> ordered(List<LimitState> states) {
    List<LimitState> ordered = new ArrayList<>(states.stream().sorted(ORDER).toList());
    for (int i = 0; i < ordered.size(); i++) {
      int first = i;
      for (int j = i + 1; j < ordered.size() && isSoon(ordered.get(j), ordered.get(first)); j++) {
        first = fills(ordered.get(j), ordered.get(first)) ? j : first;
      }
      if (first > i) {
        ordered.add(i, ordered.remove(first));
      }
    }
    return ordered;
  }

  private static boolean isSoon(LimitState other, LimitState state) {
    return other.isFull() || isNear(other, state);
  }

  private static boolean isNear(LimitState other, LimitState state) {
    return !state.reach().isFar() && other.reach().load() <= Reach.NEARLY * state.reach().load();
  }

  /** Whether {@code state} is full because {@code other} is. */
  private boolean fills(LimitState other, LimitState state) {
    boolean soon = isNear(other, state) || other.used() >= LimitDemand.FULL;
    if (!KEPT_WHILE_WAITING.contains(state.limit().kind()) || !soon || rank(other) > rank(state)) {
      return false;
    }
    String component = state.limit().component();
    boolean pool = state.limit().kind() == LimitKind.POOL;
    if (other.limit().component().equals(component)) {
      return !pool && (other.limit().kind() == LimitKind.CORES || other.limit().isBetween());
    }
    String from = pool ? state.limit().callee() : component;
    return pool && other.limit().component().equals(from)
        || behind(from).contains(other.limit().component());
  }

  /** All that a component calls and waits for, and what those call. */
  private Set<String> behind(String component) {
    Set<String> known = behind.get(component);
    if (known != null) {
      return known;
    }
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(callees.getOrDefault(component, List.of()));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(callees.getOrDefault(next, List.of()));
      }
    }
    found.remove(component);
    behind.put(component, found);
    return found;
  }

  private static int rank(LimitState state) {
    return switch (state.status()) {
      case FULL -> 0;
      case FULL_FOR_A_TIME -> 1;
      case TURNS_AWAY, FREE -> 2;
    };
  }

  private static double load(LimitState state) {
    return Double.isNaN(state.demand()) ? state.used() : Math.max(state.used(), state.demand());
  }
}
