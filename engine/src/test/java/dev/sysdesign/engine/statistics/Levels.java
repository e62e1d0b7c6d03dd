package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Interval;
import java.util.Arrays;

/**
 * Intervals of what a result shows as a course without one, such as a utilization, by the method of
 * those that it has.
 */
public final class Levels {
  private Levels() {}

  /**
   * The interval of a time average.
   *
   * @param point of the whole run
   * @param parts of its {@link BatchMeans#SECTIONS} parts
   */
  public static Interval average(double point, double[] parts) {
    double[] equal = new double[parts.length];
    Arrays.fill(equal, 1);
    return ratio(point, parts, equal);
  }

  /**
   * The interval of a sum ÷ another.
   *
   * @param point of the whole run
   * @param amounts of its parts
   * @param sizes of its parts
   */
  public static Interval ratio(double point, double[] amounts, double[] sizes) {
    double size = Spread.mean(sizes);
    double ratio = Spread.mean(amounts) / size;
    double[] deviations = new double[amounts.length];
    Arrays.setAll(deviations, i -> (amounts[i] - ratio * sizes[i]) / size);
    Spread spread = BatchMeans.skewedSpread(deviations);
    return new Interval(point - spread.below(), point + spread.above());
  }
}
