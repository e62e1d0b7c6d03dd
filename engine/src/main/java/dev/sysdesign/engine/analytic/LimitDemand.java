package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.result.Limit;

/**
 * What formulas say of one limit at one load.
 *
 * @param calls that ask for it in a second
 * @param capacity how much of it there is, with all the instances that autoscaling may add
 * @param demand what is asked for ÷ what there is, of a limit in parts: of the fullest; above 1 it
 *     is short; may be infinite
 * @param own the part of {@code demand} that is work of the calls themselves
 * @param loss share of the calls that find neither it nor a place to wait, at this load
 * @param usedAtFull the share of it that would be in use with a little more asked for than there is
 *     (5 %): below 0.98 it turns calls away, or its calls find no place to wait, long before it is
 *     full
 * @param parts into how many equal parts it is divided; 1: it is not
 * @param partLoad demand of the fullest part ÷ mean demand of all, at least 1
 */
public record LimitDemand(
    Limit limit,
    double calls,
    double capacity,
    double demand,
    double own,
    double loss,
    double usedAtFull,
    int parts,
    double partLoad) {
  /** By how much more is asked for at {@link #usedAtFull}. */
  static final double PAST_FULL = 1.05;

  /** Share in use from which a limit counts as full. */
  public static final double FULL = 0.98;

  /** Whether all of it can be in use before many calls are turned away. */
  public boolean fills() {
    return usedAtFull >= FULL;
  }
}
