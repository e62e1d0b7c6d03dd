package dev.sysdesign.analysis.verdict;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What has to hold in an interval of a time line so that a system is back: all objectives that hold
 * without faults, and nothing that waits far beyond what waits without them. An interval that is no
 * worse than the worst without faults is as good.
 */
final class RecoveryConditions {
  /** Without an objective: errors may be this much above those without faults, in points of 1. */
  private static final double MORE_ERRORS = 0.01;

  /** Without an objective: p99 may be so many times that without faults. */
  private static final double SLOWER = 2;

  /** One of them. */
  record Condition(String text, IntPredicate holds) {}

  private final SimulationResult steady;
  private final Timeline line;
  final List<Condition> objectives = new ArrayList<>();
  final List<Condition> backlogs = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();
  final List<String> unjudged = new ArrayList<>();

  /**
   * The conditions of a time line under faults.
   *
   * @param verdicts those on {@code steady}: an objective that it misses cannot hold again
   */
  RecoveryConditions(SimulationResult steady, List<Verdict> verdicts, Timeline line) {
    this.steady = steady;
    this.line = line;
    verdicts.forEach(this::add);
    if (objectives.isEmpty() && unjudged.isEmpty()) {
      addBaseline();
    }
    addBacklogs();
  }

  private void add(Verdict verdict) {
    Objective objective = verdict.objective();
    String metric = objective.metric().metric();
    if (metric.equals(MetricCatalog.COST.name()) || metric.equals(MetricCatalog.RECOVERY.name())) {
      return;
    }
    Optional<Series> course = line.course(objective.metric());
    if (verdict.decision() == Verdict.Decision.FAIL) {
      leftOut.add(verdict.comparison());
    } else if (verdict.decision() == Verdict.Decision.NONE || course.isEmpty()) {
      unjudged.add(verdict.comparison());
    } else {
      Optional<Usual> usual = steady.timeline().course(objective.metric()).map(Usual::of);
      objectives.add(condition(verdict.comparison(), objective, course.get(), usual));
    }
  }

  /**
   * Whether all that ended failed, as it never does without faults: then no time of an answer is
   * known, and an objective on it does not hold.
   */
  private boolean answersNothing(int i) {
    return line.errorRate().at(i) >= 1 && !(Usual.of(steady.timeline().errorRate()).highest() >= 1);
  }

  private Condition condition(
      String text, Objective objective, Series course, Optional<Usual> usual) {
    Comparator comparator = objective.comparator();
    boolean lowIsGood = comparator.isUpper();
    double limit = Judge.number(objective.limit());
    double worst = usual.map(u -> lowIsGood ? u.highest() : u.lowest()).orElse(Double.NaN);
    return new Condition(
        text,
        i -> {
          double value = course.at(i);
          return Double.isNaN(value) && !answersNothing(i)
              || comparator.holds(value, limit)
              || (lowIsGood ? value <= worst : value >= worst);
        });
  }

  private void addBaseline() {
    double errors = steady.outcome().errorRate() + MORE_ERRORS;
    objectives.add(
        new Condition(
            MetricCatalog.ERRORS.name() + " <= " + Figures.tightShare(errors),
            i -> isIdle(i) || line.errorRate().at(i) <= errors));
    double p99 = steady.outcome().latency().p99() * SLOWER;
    objectives.add(
        new Condition(
            MetricCatalog.P99.name() + " <= " + Figures.time(p99),
            i -> isIdle(i) || line.p99().at(i) <= p99));
  }

  /** Where nothing arrives nothing can be missed. */
  private boolean isIdle(int i) {
    return line.offered().at(i) == 0;
  }

  private void addBacklogs() {
    add("requests in flight", line.inFlight(), steady.timeline().inFlight());
    for (Timeline.OfComponent component : line.components()) {
      steady.timeline().components().stream()
          .filter(c -> c.name().equals(component.name()))
          .findFirst()
          .ifPresent(
              usual -> add("calls inside " + component.name(), component.inside(), usual.inside()));
    }
  }

  private void add(String what, Series course, Series without) {
    double most = Usual.of(without).backlogFrom();
    backlogs.add(
        new Condition(
            what + " <= " + Figures.whole(Math.round(most)), i -> !(course.at(i) > most)));
  }
}
