package dev.sysdesign.engine.analytic;

import dev.sysdesign.engine.result.LimitKind;

/**
 * What the formulas say of one component with a limit. Failures, retries and time spent waiting for
 * callees are left out.
 *
 * @param arrivals calls per second
 * @param limit the fuller of its slots and its cores
 * @param erlangs work offered: how much of the limit the calls keep busy, on average
 * @param capacity how much of the limit its instances have together
 * @param waitNanos mean wait for a slot and for a core; infinite past saturation without a limit on
 *     waiting
 * @param loss share of the calls that find no slot and no place to wait
 */
public record StationEstimate(
    String component,
    double arrivals,
    LimitKind limit,
    double erlangs,
    long capacity,
    double waitNanos,
    double loss) {
  /** Work offered ÷ what it can do. */
  public double ownLoad() {
    return erlangs / capacity;
  }

  /** The least of the limit that keeps the own load below 1. */
  public long needed() {
    return (long) Math.floor(erlangs) + 1;
  }
}
