package dev.sysdesign.analysis;

import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The same run, measured otherwise: only a part of it, or with other intervals. Draws do not depend
 * on where a measurement begins, so the same happens in all of them, replication by replication:
 * with a precision each has as many as the run took to reach it.
 */
final class RunWindows {
  /** The shortest intervals of a time line are the duration ÷ this. */
  private static final long MOST_INTERVALS = 20_000;

  /** So many intervals at least are to come after the last fault. */
  private static final long AFTER = 3;

  /** A finer time line has so many intervals where the other has one. */
  private static final long FINER = 20;

  private final RunPlan plan;
  private final RunSettings settings;
  private final long duration;

  RunWindows(RunPlan plan, int replications) {
    this.plan = plan;
    this.settings =
        plan.settings().withReplications(replications).withPrecision(OptionalDouble.empty());
    this.duration = settings.durationNanos();
  }

  /** Only the part between two moments. */
  RunPlan between(long from, long until) {
    return plan.with(settings.withDuration(Math.max(1, until - from))).measuredFrom(from);
  }

  /**
   * With an interval that begins at a moment, and at least three of them after it; empty where the
   * time line of the run itself has.
   */
  Optional<RunPlan> aligned(long moment) {
    long usual = settings.stepNanos();
    long shortest = Math.max(1, duration / MOST_INTERVALS);
    long wanted = Math.max(shortest, Math.min(usual, (duration - moment) / AFTER));
    if (moment <= 0 || moment >= duration || moment % usual == 0 && wanted == usual) {
      return Optional.empty();
    }
    long parts = (moment + wanted - 1) / wanted;
    return Optional.of(plan.with(settings.withInterval(Math.max(1, moment / parts))));
  }

  /** Up to a moment, with shorter intervals. */
  RunPlan finer(long until, long interval) {
    long shortest = Math.max(1, duration / MOST_INTERVALS);
    long step = Math.max(Math.min(interval, shortest), interval / FINER);
    return plan.with(
        settings.withDuration(Math.min(duration, until)).withInterval(Math.max(1, step)));
  }
}
