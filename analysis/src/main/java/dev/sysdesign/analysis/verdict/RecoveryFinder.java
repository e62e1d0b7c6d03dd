package dev.sysdesign.analysis.verdict;

import dev.sysdesign.analysis.verdict.RecoveryConditions.Condition;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Finds when everything holds again after a fault. One interval of the time line may keep to the
 * limits by luck, so {@value #STEADY_INTERVALS} in a row have to, or as many as the run has left.
 */
public final class RecoveryFinder {
  private static final int STEADY_INTERVALS = 3;

  /** An interval that begins this share of its length before the end of the fault is after it. */
  private static final int SLACK = 1000;

  private final RecoveryConditions conditions;
  private final Timeline line;
  private final long faultEnd;
  private final long step;
  private final int first;

  private RecoveryFinder(RecoveryConditions conditions, Timeline line, long faultEnd) {
    this.conditions = conditions;
    this.line = line;
    this.faultEnd = faultEnd;
    this.step = line.intervalNanos();
    this.first = (int) Math.max(0, (faultEnd - step / SLACK + step - 1) / step);
  }

  /**
   * How {@code faulted} comes back from its faults after {@code endNanos}, to an interval of its
   * time line. An interval should begin there: what is before it is not looked at.
   *
   * @param steady the same system without faults
   * @param verdicts those on {@code steady}: an objective that it misses cannot hold again
   */
  public static Recovery find(
      SimulationResult steady,
      List<Verdict> verdicts,
      SimulationResult faulted,
      long fromNanos,
      long endNanos) {
    RecoveryConditions conditions = new RecoveryConditions(steady, verdicts, faulted.timeline());
    return new RecoveryFinder(conditions, faulted.timeline(), endNanos)
        .find(steady, faulted, fromNanos);
  }

  /**
   * The same recovery, more precisely.
   *
   * @param finer the same run with shorter intervals, to the time of the recovery at least
   */
  public static Recovery refine(
      Recovery recovery, SimulationResult steady, List<Verdict> verdicts, SimulationResult finer) {
    RecoveryConditions conditions = new RecoveryConditions(steady, verdicts, finer.timeline());
    RecoveryFinder finder =
        new RecoveryFinder(conditions, finer.timeline(), recovery.faultEndNanos());
    long found = finder.afterLastMiss(recovery.nanos().orElseThrow());
    return new Recovery(
        recovery.faultFromNanos(),
        recovery.faultEndNanos(),
        OptionalLong.of(found),
        true,
        finder.step,
        recovery.judgedBy(),
        recovery.failing(),
        recovery.leftOut(),
        recovery.unjudged(),
        recovery.backlogs());
  }

  private Stream<Condition> all() {
    return Stream.concat(conditions.objectives.stream(), conditions.backlogs.stream());
  }

  private boolean holds(int interval) {
    return all().allMatch(c -> c.holds().test(interval));
  }

  private long since(int interval) {
    return Math.max(0, interval * step - faultEnd);
  }

  /** The end of the last interval before a time after the fault in which something is missed. */
  private long afterLastMiss(long before) {
    long found = 0;
    for (int i = first; i < line.size() && since(i) < before; i++) {
      found = holds(i) ? found : since(i + 1);
    }
    return Math.min(found, before);
  }

  private OptionalLong steadyFrom() {
    OptionalLong found = OptionalLong.empty();
    int steady = 0;
    for (int i = first; i < line.size() && steady < STEADY_INTERVALS; i++) {
      if (!holds(i)) {
        steady = 0;
        found = OptionalLong.empty();
      } else if (steady++ == 0) {
        found = OptionalLong.of(since(i));
      }
    }
    return found;
  }

  private Recovery find(SimulationResult steady, SimulationResult faulted, long from) {
    boolean observed = first < line.size() && faulted.end() == SimulationResult.End.COMPLETE;
    OptionalLong found = observed ? steadyFrom() : OptionalLong.empty();
    int last = line.size() - 1;
    List<String> failing =
        observed && found.isEmpty()
            ? all().filter(c -> !c.holds().test(last)).map(Condition::text).toList()
            : List.of();
    return new Recovery(
        from,
        faultEnd,
        found,
        observed,
        step,
        conditions.objectives.stream().map(Condition::text).toList(),
        failing,
        conditions.leftOut,
        conditions.unjudged,
        observed ? Backlogs.of(steady.timeline(), line, first) : List.of());
  }
}
