package dev.sysdesign.diagram.chart;

import java.util.Optional;

/**
 * A component.
 *
 * @param id its name
 * @param type its type in the component catalog
 * @param caption its title, or the name of its type where it has none
 * @param instances how many there are, where it is more than one, such as {@code ×12}; where not
 *     all are up, how many are on average, such as {@code ×2.35, up to 12}; else empty
 * @param load how full it is; empty without a run and for what has no limit
 * @param rate what flows through it where no load is known; empty without a run
 * @param cost what it costs a month; empty where that is not known or nothing
 * @param tightness the own load of the bottleneck, what the system runs out of first; empty for all
 *     other components
 * @param frame the innermost frame around it, or {@link Frame#NONE}
 * @param description all of it in one sentence
 */
public record Node(
    String id,
    String type,
    String caption,
    String instances,
    Optional<Load> load,
    String rate,
    String cost,
    Optional<Load> tightness,
    int frame,
    String description) {
  /** Whether it is what the system runs out of first. */
  public boolean isBottleneck() {
    return tightness.isPresent();
  }

  /** Whether it has a line of numbers. */
  public boolean hasFigures() {
    return load.isPresent() || !rate.isEmpty() || !cost.isEmpty();
  }

  /** The same node in another frame. */
  Node inFrame(int other) {
    return new Node(id, type, caption, instances, load, rate, cost, tightness, other, description);
  }
}
