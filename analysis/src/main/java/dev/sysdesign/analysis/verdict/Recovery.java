package dev.sysdesign.analysis.verdict;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a run came back after its last fault.
 *
 * @param faultFromNanos begin of the first injection, from the end of the warm-up
 * @param faultEndNanos end of the last fault, from the end of the warm-up
 * @param nanos from there until everything holds again; 0 where nothing was missed after it; empty:
 *     it does not recover within the run
 * @param observed whether the run goes on after the fault for at least one interval, and was not
 *     cut short
 * @param stepNanos the precision of {@code nanos}
 * @param judgedBy what had to hold, such as {@code shoppers.p99 < 300ms}
 * @param failing those of {@code judgedBy} that the end of the run misses; empty where it recovers
 * @param leftOut objectives that fail without faults as well
 * @param unjudged objectives that there is no verdict on without faults, or no course of: whether
 *     they hold again cannot be told
 * @param backlogs what the fault left waiting, the longest first
 */
public record Recovery(
    long faultFromNanos,
    long faultEndNanos,
    OptionalLong nanos,
    boolean observed,
    long stepNanos,
    List<String> judgedBy,
    List<String> failing,
    List<String> leftOut,
    List<String> unjudged,
    List<Backlog> backlogs) {
  public Recovery {
    judgedBy = List.copyOf(judgedBy);
    failing = List.copyOf(failing);
    leftOut = List.copyOf(leftOut);
    unjudged = List.copyOf(unjudged);
    backlogs = List.copyOf(backlogs);
  }

  /** Whether it is known that it comes back, or that it does not. */
  public boolean isJudged() {
    return observed && (nanos.isEmpty() || unjudged.isEmpty());
  }
}
