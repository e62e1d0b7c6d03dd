package dev.sysdesign.engine.statistics;

/**
 * Finds the end of the warm-up by MSER-5: of all truncations of the series of batch means of 5, the
 * one with the smallest marginal standard error (White, Cobb and Spratt, "A comparison of five
 * steady-state truncation heuristics for simulation", 2000). At most half of the series is cut off.
 */
public final class WarmUp {
  private static final int BATCH = 5;

  private WarmUp() {}

  /**
   * How many leading values to cut off.
   *
   * @param series values at equal distances; NaN where there was none
   */
  public static int truncation(double[] series) {
    double[] means = batches(series);
    int n = means.length;
    double sum = 0;
    double squares = 0;
    double best = Double.POSITIVE_INFINITY;
    int cut = 0;
    for (int i = n - 1; i >= 0; i--) {
      sum += means[i];
      squares += means[i] * means[i];
      int kept = n - i;
      double error = (squares - sum * sum / kept) / ((double) kept * kept);
      if (kept >= n - n / 2 && kept > 1 && error <= best) {
        best = error;
        cut = i;
      }
    }
    return cut * BATCH;
  }

  private static double[] batches(double[] series) {
    double[] means = new double[series.length / BATCH];
    double last = firstNumber(series);
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      int count = 0;
      for (int j = i * BATCH; j < (i + 1) * BATCH; j++) {
        if (!Double.isNaN(series[j])) {
          sum += series[j];
          count++;
        }
      }
      last = count == 0 ? last : sum / count;
      means[i] = last;
    }
    return means;
  }

  private static double firstNumber(double[] series) {
    for (double value : series) {
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return 0;
  }
}
