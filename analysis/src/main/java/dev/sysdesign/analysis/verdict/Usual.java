package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.result.Series;
import java.util.stream.DoubleStream;

/** What a course does without faults: its own spread, by which one under faults is judged. */
record Usual(double lowest, double highest, double mean, double deviation) {
  /** So many calls more are no backlog, however few there are without faults. */
  private static final double FEW = 5;

  private static final double DEVIATIONS = 5;
  private static final double TIMES = 2;

  static Usual of(Series course) {
    double[] values = course.stream().filter(v -> !Double.isNaN(v)).toArray();
    double mean = DoubleStream.of(values).average().orElse(Double.NaN);
    double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
    return new Usual(
        DoubleStream.of(values).min().orElse(Double.NaN),
        DoubleStream.of(values).max().orElse(Double.NaN),
        mean,
        Math.sqrt(squares));
  }

  /**
   * The depth above which something waits that the faults have left: twice the deepest interval
   * without them, five standard deviations above the mean if that is more, and five calls.
   */
  double backlogFrom() {
    double most = Double.isNaN(highest) ? 0 : highest;
    double far = Double.isNaN(mean) ? 0 : mean + DEVIATIONS * deviation;
    return FEW + Math.max(TIMES * most, far);
  }
}
