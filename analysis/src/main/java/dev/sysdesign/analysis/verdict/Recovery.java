package dev.sysdesign.analysis.verdict;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a run came back after its last fault.
 *
 * @param faultEndNanos end of the last fault, from the end of the warm-up
 * @param nanos from there to the start of the first interval of the time line from which everything
 *     holds again; empty: it does not recover within the run
 * @param observed whether the run goes on after the fault for at least one interval
 * @param stepNanos length of an interval, and so the precision of {@code nanos}
 * @param judgedBy what had to hold, such as {@code shoppers.p99 < 300ms}
 * @param leftOut objectives that the time line does not show, or that fail without faults as well
 */
public record Recovery(
    long faultEndNanos,
    OptionalLong nanos,
    boolean observed,
    long stepNanos,
    List<String> judgedBy,
    List<String> leftOut) {
  public Recovery {
    judgedBy = List.copyOf(judgedBy);
    leftOut = List.copyOf(leftOut);
  }
}
