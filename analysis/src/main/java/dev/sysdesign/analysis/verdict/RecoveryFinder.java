package dev.sysdesign.analysis.verdict;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * Finds the interval of the time line from which every SLO holds again after a fault. One interval
 * may keep to the limits by luck, so {@value #STEADY_INTERVALS} in a row have to, or as many as the
 * run has left.
 */
public final class RecoveryFinder {
  private static final int STEADY_INTERVALS = 3;

  /** Without an SLO: errors may be this much above those without faults, in points of 1. */
  private static final double MORE_ERRORS = 0.01;

  /** Without an SLO: p99 may be so many times that without faults. */
  private static final double SLOWER = 2;

  private record Condition(String text, IntPredicate holds) {}

  private final SimulationResult faulted;
  private final Timeline line;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private RecoveryFinder(SimulationResult faulted) {
    this.faulted = faulted;
    this.line = faulted.timeline();
  }

  /**
   * How {@code faulted} comes back after {@code faultEndNanos}.
   *
   * @param steady the same system without faults
   * @param verdicts those on {@code steady}: an objective that it misses cannot hold again
   */
  public static Recovery find(
      SimulationResult steady,
      List<Verdict> verdicts,
      SimulationResult faulted,
      long faultEndNanos) {
    RecoveryFinder finder = new RecoveryFinder(faulted);
    verdicts.forEach(finder::add);
    if (finder.conditions.isEmpty()) {
      finder.addBaseline(steady);
    }
    return finder.find(faultEndNanos);
  }

  private void add(Verdict verdict) {
    Objective objective = verdict.objective();
    if (objective.metric().metric().equals(MetricCatalog.COST.name())) {
      return;
    }
    String text = verdict.comparison();
    Optional<Course> course =
        MetricReaders.of(objective.metric()).flatMap(r -> r.course(objective, faulted));
    if (course.isEmpty() || verdict.decision() != Verdict.Decision.PASS) {
      leftOut.add(text);
      return;
    }
    double limit = Judge.number(objective.limit());
    conditions.add(
        new Condition(
            text, i -> isIdle(i) || objective.comparator().holds(course.get().at(i), limit)));
  }

  private void addBaseline(SimulationResult steady) {
    double errors = steady.outcome().errorRate() + MORE_ERRORS;
    conditions.add(
        new Condition(
            MetricCatalog.ERRORS.name() + " <= " + Figures.tightShare(errors),
            i -> isIdle(i) || line.errorRate().at(i) <= errors));
    double p99 = steady.outcome().latency().p99() * SLOWER;
    conditions.add(
        new Condition(
            MetricCatalog.P99.name() + " <= " + Figures.time(p99),
            i -> isIdle(i) || line.p99().at(i) <= p99));
  }

  /** Where nothing arrives nothing can be missed. */
  private boolean isIdle(int i) {
    return line.offered().at(i) == 0;
  }

  private Recovery find(long faultEndNanos) {
    long step = line.intervalNanos();
    OptionalLong found = OptionalLong.empty();
    int steady = 0;
    int first = (int) ((faultEndNanos + step - 1) / step);
    for (int i = first; i < line.size(); i++) {
      int interval = i;
      if (!conditions.stream().allMatch(c -> c.holds().test(interval))) {
        steady = 0;
        found = OptionalLong.empty();
      } else if (steady++ == 0) {
        found = OptionalLong.of(i * step - faultEndNanos);
      }
      if (steady == STEADY_INTERVALS) {
        break;
      }
    }
    List<String> judgedBy = conditions.stream().map(Condition::text).toList();
    return new Recovery(faultEndNanos, found, first < line.size(), step, judgedBy, leftOut);
  }
}
