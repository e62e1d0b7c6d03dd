package dev.sysdesign.engine.result;

import dev.sysdesign.engine.model.MetricRef;
import java.util.List;
import java.util.Optional;

/**
 * The course of a run at a regular interval; interval i covers [i, i + 1) × {@code intervalNanos}
 * of the measured window.
 *
 * @param offered requests arriving per second
 * @param completed requests succeeding per second
 * @param errorRate failed ÷ finished, by the time of the end; NaN where none finished
 * @param p50 median latency of the successes that ended in it, in nanoseconds; NaN without any
 * @param p99 likewise
 * @param inFlight requests that are not answered, time average
 * @param courses of the metrics that objectives name, whatever they are asked of
 */
public record Timeline(
    long intervalNanos,
    Series offered,
    Series completed,
    Series errorRate,
    Series p50,
    Series p99,
    Series inFlight,
    List<OfComponent> components,
    List<OfMetric> courses) {
  public Timeline {
    components = List.copyOf(components);
    courses = List.copyOf(courses);
  }

  /**
   * The course of a metric, in the base unit of its dimension; empty where no objective names it.
   */
  public Optional<Series> course(MetricRef metric) {
    return courses.stream()
        .filter(c -> c.metric().equals(metric))
        .map(OfMetric::values)
        .findFirst();
  }

  /**
   * The course of a metric that an objective names.
   *
   * @param values a latency and an age in nanoseconds; infinite where calls are inside all the time
   *     and none comes back, NaN where an interval has nothing to read it from
   */
  public record OfMetric(MetricRef metric, Series values) {}

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
   * @param inside calls that have arrived and have not left, time average
   */
  public record OfComponent(
      String name,
      Series arrivals,
      Series errorRate,
      Series utilization,
      Series ownLoad,
      Series queue,
      Series inside) {}
}
