package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.result.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A mean time by the formulas beside the same time in the run without faults. Times are in
 * nanoseconds.
 *
 * @param name of the component; of a class of requests: client and class, such as {@code
 *     users/browse}
 * @param estimated infinite where the formulas see no equilibrium
 * @param simulated of the calls that succeeded
 * @param interval of {@code simulated}; empty where the run is too short for one
 * @param error by how much the approximations in the formulas may be off, by what is published
 * @param reasons why they differ, the weightiest first; empty where they agree
 */
public record Comparison(
    String name,
    double estimated,
    double simulated,
    Optional<Interval> interval,
    double error,
    List<Reason> reasons) {
  /** Without an interval, so much of the simulated time is no difference. */
  private static final double WITHOUT_INTERVAL = 0.1;

  /** Times are whole nanoseconds on their way; what is constant has no interval to hide that. */
  private static final double ROUNDING = 0.001;

  public Comparison {
    reasons = List.copyOf(reasons);
  }

  /** Whether they differ by no more than their errors: the interval, and that of the formulas. */
  public boolean agrees() {
    double half = hasInterval() ? facing(interval.orElseThrow()) : WITHOUT_INTERVAL * simulated;
    return Math.abs(estimated - simulated) <= error + ROUNDING * simulated + half;
  }

  /** Whether the run is long enough for an interval that has two ends. */
  public boolean hasInterval() {
    return interval.filter(i -> !i.isOpen()).isPresent();
  }

  /** From what was simulated to the end of the interval that faces the formula. */
  private double facing(Interval of) {
    return Math.max(0, estimated < simulated ? simulated - of.low() : of.high() - simulated);
  }

  /** Their difference ÷ the simulated time. */
  public double relative() {
    return simulated == 0 ? 0 : Math.abs(estimated - simulated) / simulated;
  }
}
