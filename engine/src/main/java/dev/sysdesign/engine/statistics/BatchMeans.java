package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Interval;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * 95 % intervals from one run cut into equal parts (batch means; sectioning for percentiles, after
 * Asmussen and Glynn, "Stochastic Simulation", 2007, III.5). The parts are doubled while the means
 * of neighbours hang together (lag-1 autocorrelation 0.2 or more), down to five.
 */
public final class BatchMeans {
  /** Parts a run is cut into at first. */
  public static final int SECTIONS = 30;

  private static final int[] GROUPS = {1, 2, 3, 5, 6};
  private static final double CORRELATED = 0.2;

  private BatchMeans() {}

  /**
   * The interval of a statistic.
   *
   * @param point the estimate from the whole run, at which the interval is centred
   * @param sections the histograms of the {@link #SECTIONS} parts
   * @param fewest samples that a part must hold for the statistic to mean something
   * @param statistic of a part, such as its mean or its p99
   * @return empty where even the longest parts hold fewer
   */
  public static Optional<Interval> ofHistograms(
      double point, Histogram[] sections, long fewest, ToDoubleFunction<Histogram> statistic) {
    for (int group : GROUPS) {
      double[] values = new double[SECTIONS / group];
      boolean filled = true;
      for (int i = 0; i < values.length; i++) {
        Histogram part = group == 1 ? sections[i] : merged(sections, i * group, group);
        filled &= part.count() >= fewest;
        values[i] = statistic.applyAsDouble(part);
      }
      if (filled && (independent(values) || group == GROUPS[GROUPS.length - 1])) {
        return Optional.of(StudentT.around(point, values));
      }
    }
    return Optional.empty();
  }

  /**
   * The interval of a mean per part, such as a throughput.
   *
   * @param point the estimate from the whole run
   * @param sections one value a part; empty parts are NaN and make the interval absent
   */
  public static Optional<Interval> ofValues(double point, double[] sections) {
    for (double value : sections) {
      if (Double.isNaN(value)) {
        return Optional.empty();
      }
    }
    for (int group : GROUPS) {
      double[] values = new double[SECTIONS / group];
      for (int i = 0; i < SECTIONS; i++) {
        values[i / group] += sections[i] / group;
      }
      if (independent(values) || group == GROUPS[GROUPS.length - 1]) {
        return Optional.of(StudentT.around(point, values));
      }
    }
    return Optional.empty();
  }

  private static Histogram merged(Histogram[] sections, int from, int length) {
    Histogram whole = new Histogram();
    for (int i = from; i < from + length; i++) {
      whole.add(sections[i]);
    }
    return whole;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Whether neighbours hang together less than {@link #CORRELATED}, corrected for the bias 1/n. */
  private static boolean independent(double[] values) {
    double mean = mean(values);
    double square = 0;
    double lagged = 0;
    for (int i = 0; i < values.length; i++) {
      square += (values[i] - mean) * (values[i] - mean);
      if (i > 0) {
        lagged += (values[i] - mean) * (values[i - 1] - mean);
      }
    }
    return square == 0 || lagged / square + 1.0 / values.length < CORRELATED;
  }
}
