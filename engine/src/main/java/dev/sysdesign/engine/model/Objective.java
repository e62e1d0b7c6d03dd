package dev.sysdesign.engine.model;

import java.util.Objects;

/** One comparison of an {@code slo} or an {@code expect}. */
public record Objective(MetricRef metric, Comparator comparator, Value limit) {
  public Objective {
    Objects.requireNonNull(metric);
    Objects.requireNonNull(comparator);
    Objects.requireNonNull(limit);
  }
}
