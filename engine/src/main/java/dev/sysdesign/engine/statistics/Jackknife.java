package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Interval;
import java.util.Arrays;

/**
 * 95 % intervals of any statistic of several independent runs, such as the difference of two
 * percentiles: by what it becomes where one of the runs is left out (Tukey; Efron, "The jackknife,
 * the bootstrap and other resampling plans", 1982).
 */
public final class Jackknife {
  private Jackknife() {}

  /**
   * The interval of a statistic.
   *
   * @param whole its value of all runs, at which the interval is centred
   * @param without its values without the first run, without the second …; at least 2
   */
  public static Interval interval(double whole, double[] without) {
    int n = without.length;
    double[] pseudo = Arrays.stream(without).map(w -> n * whole - (n - 1) * w).toArray();
    Spread spread = Spread.ofIndependent(pseudo);
    return new Interval(whole - spread.below(), whole + spread.above());
  }
}
