package dev.sysdesign.lang.drift;

import dev.sysdesign.lang.drift.Parts.Ends;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Which numbers depend on what has been edited: those of a changed component or edge, of everything
 * that waits for it (its callers, their callers …), and of everything that its calls load (its
 * callees, their callees …). What only stands beside it keeps its numbers.
 */
final class Dependents {
  private final boolean all;
  private final Set<String> changedEdges = new HashSet<>();
  private final Set<String> waiting;
  private final Set<String> loaded;
  private final Map<String, Ends> ends = new HashMap<>();

  private Dependents(Parts old, Parts now) {
    all = !old.general().equals(now.general());
    Set<String> up = changed(old.components(), now.components());
    Set<String> down = new HashSet<>(up);
    ends.putAll(old.ends());
    ends.putAll(now.ends());
    for (String edge : changed(old.edges(), now.edges())) {
      changedEdges.add(edge);
      up.add(ends.get(edge).from());
      down.add(ends.get(edge).to());
    }
    waiting = reach(up, Ends::to, Ends::from);
    loaded = reach(down, Ends::from, Ends::to);
  }

  static Dependents of(Parts old, Parts now) {
    return new Dependents(old, now);
  }

  /** Whether any number does. */
  boolean any() {
    return all || !changedEdges.isEmpty() || !waiting.isEmpty() || !loaded.isEmpty();
  }

  boolean component(String name) {
    return all || waiting.contains(name) || loaded.contains(name);
  }

  /** An edge waits for its callee and is loaded by its caller. */
  boolean edge(String identity) {
    Ends pair = ends.get(identity);
    return all
        || changedEdges.contains(identity)
        || waiting.contains(pair.to())
        || loaded.contains(pair.from());
  }

  private static Set<String> changed(Map<String, Part> old, Map<String, Part> now) {
    Set<String> names = new HashSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> Objects.equals(meaning(old.get(name)), meaning(now.get(name))));
    return names;
  }

  private static String meaning(Part part) {
    return part == null ? null : part.meaning();
  }

  /** All components that can be reached over edges, from one end to the other. */
  private Set<String> reach(
      Set<String> from, Function<Ends, String> enter, Function<Ends, String> leave) {
    Map<String, Set<String>> next = new HashMap<>();
    for (Ends pair : ends.values()) {
      next.computeIfAbsent(enter.apply(pair), name -> new HashSet<>()).add(leave.apply(pair));
    }
    Set<String> reached = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String name : next.getOrDefault(open.poll(), Set.of())) {
        if (reached.add(name)) {
          open.add(name);
        }
      }
    }
    return reached;
  }
}
