package dev.sysdesign.engine.result;

import java.util.List;

/**
 * The course of a run at a regular interval; interval i covers [i, i + 1) × {@code intervalNanos}
 * of the measured window.
 *
 * @param offered requests arriving per second
 * @param completed requests succeeding per second
 * @param errorRate failed ÷ finished, by the time of the end; NaN where none finished
 * @param p50 median latency of the successes that ended in it, in nanoseconds; NaN without any
 * @param p99 likewise
 */
public record Timeline(
    long intervalNanos,
    Series offered,
    Series completed,
    Series errorRate,
    Series p50,
    Series p99,
    List<OfComponent> components) {
  public Timeline {
    components = List.copyOf(components);
  }

  /** The number of intervals. */
  public int size() {
    return offered.size();
  }

  /**
   * One component's course.
   *
   * @param arrivals calls arriving per second
   * @param errorRate failed ÷ finished; NaN where none finished
   * @param utilization as in {@link ComponentResult}; NaN without a limit
   * @param ownLoad likewise
   * @param queue calls waiting, time average
   */
  public record OfComponent(
      String name,
      Series arrivals,
      Series errorRate,
      Series utilization,
      Series ownLoad,
      Series queue) {}
}
