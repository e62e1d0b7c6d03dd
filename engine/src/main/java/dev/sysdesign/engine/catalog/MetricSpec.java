package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import java.util.Optional;
import java.util.Set;

/**
 * A metric that an {@code slo} may name.
 *
 * @param dimension the dimension of its limit; empty: money
 * @param subjects what it can be asked of
 */
public record MetricSpec(
    String name, Optional<Dimension> dimension, Set<Subject> subjects, String doc) {
  /** What can have a metric. */
  public enum Subject {
    SYSTEM,
    CLIENT,
    COMPONENT,
    REQUEST,
    EDGE
  }

  public MetricSpec {
    subjects = Set.copyOf(subjects);
  }
}
