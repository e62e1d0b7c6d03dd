package dev.sysdesign.engine.result;

import java.util.Objects;

/**
 * How much of a limit was asked for and used in the measured window.
 *
 * @param capacity how much of it there was, on average: slots of the instances up, calls per second
 * @param used the share of it in use, time average, 0 to 1; of a limit in parts: of the fullest
 * @param demand what was asked for ÷ what there was, of a limit in parts: of the fullest. Above 1
 *     it was short. It is the use × calls that asked ÷ calls that got it, so that calls turned away
 *     and calls left waiting count as well; NaN where nobody got any
 * @param own the part of {@code demand} that is work of the calls themselves; the rest is time in
 *     which they wait for others while they keep it
 * @param asked calls that asked for it
 * @param refused those of them that were turned away for want of it
 * @param growth by how many calls per second the line of those that wait for it grew; negative: it
 *     got shorter
 * @param parts into how many equal parts it is divided, each with its own share; 1: it is not
 * @param part the fullest part, from 0
 * @param partLoad demand of that part ÷ mean demand of all parts, at least 1
 * @param full when it was full
 */
public record LimitUse(
    Limit limit,
    double capacity,
    double used,
    double demand,
    double own,
    long asked,
    long refused,
    double growth,
    int parts,
    int part,
    double partLoad,
    Fullness full) {
  public LimitUse {
    Objects.requireNonNull(limit);
    Objects.requireNonNull(full);
  }

  /** The share of the calls that asked for it and were turned away. */
  public double refusedShare() {
    return asked == 0 ? 0 : (double) refused / asked;
  }
}
