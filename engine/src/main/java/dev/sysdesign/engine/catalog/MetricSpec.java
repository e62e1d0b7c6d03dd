package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import java.util.Optional;
import java.util.Set;

/**
 * A metric that an {@code slo} may name.
 *
 * @param dimension the dimension of its limit; empty: money
 * @param subjects what it can be asked of
 * @param range all values that it can have
 */
public record MetricSpec(
    String name, Optional<Dimension> dimension, Set<Subject> subjects, Range range, String doc) {
  /** What can have a metric. */
  public enum Subject {
    SYSTEM,
    CLIENT,
    COMPONENT,
    REQUEST,
    EDGE
  }

  /**
   * The values that a metric can have, its ends among them.
   *
   * @param least in the base unit of the metric's dimension, or in US dollars
   * @param most likewise; infinite where nothing bounds it
   */
  public record Range(double least, double most) {
    /** What is counted, timed or paid. */
    static final Range FROM_NOTHING = new Range(0, Double.POSITIVE_INFINITY);

    /** A part of a whole. */
    static final Range SHARE = new Range(0, 1);

    /** Whether a comparison with a limit holds for each of them. */
    public boolean always(Comparator comparator, double limit) {
      return comparator.holds(least, limit) && comparator.holds(most, limit);
    }

    /** Whether a comparison with a limit holds for none of them. */
    public boolean never(Comparator comparator, double limit) {
      return !comparator.holds(least, limit) && !comparator.holds(most, limit);
    }
  }

  public MetricSpec {
    subjects = Set.copyOf(subjects);
  }
}
