package dev.sysdesign.analysis.difference;

import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Components that have another name in the head than in the base. They go on with the same draws,
 * so that a new name alone changes no number.
 *
 * @param former the names in the base, by those in the head
 */
public record Renames(Map<String, String> former) {
  /** None. */
  public static final Renames NONE = new Renames(Map.of());

  public Renames {
    former = Map.copyOf(former);
  }

  /**
   * These, and what the designs tell: a component that is gone and one that is new are the same
   * where they are of one type, with equal properties at the same place, call and are called alike,
   * and nothing else fits as well.
   */
  Renames with(Topology base, Topology head) {
    Map<String, String> found = new HashMap<>(former);
    List<Component> gone = missing(base, head, found.values());
    List<Component> added = missing(head, base, found.keySet());
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Component before : List.copyOf(gone)) {
        List<Component> like =
            added.stream().filter(after -> isAlike(base, before, head, after, found)).toList();
        if (like.size() == 1 && isOnly(base, gone, head, like.get(0), found)) {
          found.put(like.get(0).name(), before.name());
          gone.remove(before);
          added.remove(like.get(0));
          grew = true;
        }
      }
    }
    return new Renames(found);
  }

  private static boolean isOnly(
      Topology base,
      List<Component> gone,
      Topology head,
      Component after,
      Map<String, String> found) {
    return gone.stream().filter(before -> isAlike(base, before, head, after, found)).count() == 1;
  }

  private static List<Component> missing(Topology of, Topology in, Iterable<String> known) {
    Set<String> named = new HashSet<>();
    known.forEach(named::add);
    List<Component> missing = new ArrayList<>();
    for (Component component : of.components()) {
      if (in.component(component.name()).isEmpty() && !named.contains(component.name())) {
        missing.add(component);
      }
    }
    return missing;
  }

  private static boolean isAlike(
      Topology base, Component before, Topology head, Component after, Map<String, String> found) {
    return before.type().equals(after.type())
        && before.properties().equals(after.properties())
        && before.placement().equals(after.placement())
        && edges(base, before.name(), Map.of()).equals(edges(head, after.name(), found));
  }

  /**
   * The edges of a component: its own name left out, those that are matched by their former one.
   */
  private static Set<List<Object>> edges(
      Topology topology, String name, Map<String, String> found) {
    Set<List<Object>> edges = new HashSet<>();
    for (Edge edge : topology.edges()) {
      if (edge.from().equals(name) || edge.to().equals(name)) {
        edges.add(
            List.of(
                word(edge.from(), name, found),
                word(edge.to(), name, found),
                edge.mode(),
                edge.guardText(),
                edge.policies()));
      }
    }
    return edges;
  }

  private static String word(String of, String name, Map<String, String> found) {
    return of.equals(name) ? "" : Objects.requireNonNullElse(found.get(of), of);
  }

  /** An objective of the head as it is said of the base. */
  Objective inBase(Objective objective) {
    MetricRef metric = objective.metric();
    if (metric instanceof MetricRef.OfComponent of) {
      metric = new MetricRef.OfComponent(name(of.component()), of.metric());
    } else if (metric instanceof MetricRef.OfEdge of) {
      metric = new MetricRef.OfEdge(name(of.from()), name(of.to()), of.metric());
    }
    return new Objective(metric, objective.comparator(), objective.limit());
  }

  private String name(String inHead) {
    return former.getOrDefault(inHead, inHead);
  }
}
