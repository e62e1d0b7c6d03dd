package dev.sysdesign.engine.result;

import java.util.List;

/**
 * Outcomes of what a result otherwise shows in parts, from all their samples together; what has one
 * part only is left out.
 *
 * @param classes request classes that several clients send
 * @param pairs calls between two components over several edges, such as edges with guards
 * @param deliveries of what is handed over
 */
public record Totals(List<OfClass> classes, List<OfPair> pairs, Deliveries deliveries) {
  /** Nothing has several parts. */
  public static final Totals NONE = new Totals(List.of(), List.of());

  /** Of a run in which nothing is handed over. */
  public Totals(List<OfClass> classes, List<OfPair> pairs) {
    this(classes, pairs, Deliveries.NONE);
  }

  public Totals {
    classes = List.copyOf(classes);
    pairs = List.copyOf(pairs);
  }

  /** A request class of all its clients. */
  public record OfClass(String name, Outcome outcome) {}

  /** All edges from one component to another. */
  public record OfPair(String from, String to, Outcome outcome) {}
}
