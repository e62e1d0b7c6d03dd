package dev.sysdesign.engine.result;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that a system can run out of.
 *
 * @param component whose limit it is; of a pool, a link or a breaker: the caller
 * @param callee the other end of a pool, a link or a breaker, or the consumer of lanes; empty
 *     elsewhere
 */
public record Limit(LimitKind kind, String component, String callee) implements Comparable<Limit> {
  private static final Comparator<Limit> ORDER =
      Comparator.comparing(Limit::component)
          .thenComparing(Limit::callee)
          .thenComparing(Limit::kind);

  public Limit {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(component);
    Objects.requireNonNull(callee);
  }

  /** The limit of a component. */
  public static Limit of(LimitKind kind, String component) {
    return new Limit(kind, component, "");
  }

  /** Whether it belongs to the way between two components. */
  public boolean isBetween() {
    return !callee.isEmpty();
  }

  @Override
  public int compareTo(Limit other) {
    return ORDER.compare(this, other);
  }
}
