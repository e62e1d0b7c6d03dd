package dev.sysdesign.engine.statistics;

/**
 * How far off an estimate may be.
 *
 * @param below the true value lies at most so far below it
 * @param above likewise above it
 */
record Spread(double below, double above) {
  /**
   * From the deviations of parts that are independent of each other, by Student's t.
   *
   * @param deviations how much each part, taken alone, would move the estimate; their average is 0
   */
  static Spread ofIndependent(double[] deviations) {
    double half = half(deviations);
    return new Spread(half, half);
  }

  /**
   * Moved towards the side on which deviations are rarer but larger, by the modified Cornish-Fisher
   * expansion (Willink, "A confidence interval and test for the mean of an asymmetric
   * distribution", 2005): without, too many intervals lie below the mean of a skewed quantity.
   *
   * @param half a symmetric spread
   * @param t the quantile of Student's law that it was made with
   * @param deviations to take the skewness from
   */
  static Spread skewed(double half, double t, double[] deviations) {
    double beta = skewness(deviations) / (6 * Math.sqrt(deviations.length));
    if (Math.abs(beta) < 1e-6) {
      return new Spread(half, half);
    }
    return new Spread(half / t * bent(t, beta), -half / t * bent(-t, beta));
  }

  private static double bent(double t, double beta) {
    return (StrictMath.cbrt(1 + 6 * beta * (t - beta)) - 1) / (2 * beta);
  }

  static double half(double[] values) {
    int n = values.length;
    return StudentT.quantile975(n - 1) * Math.sqrt(moment(values, 2) / (n - 1));
  }

  /** Of the sample, corrected for bias; 0 where all are equal. */
  private static double skewness(double[] values) {
    double n = values.length;
    double variance = moment(values, 2);
    return variance == 0
        ? 0
        : moment(values, 3) / (variance * Math.sqrt(variance)) * (Math.sqrt(n * (n - 1)) / (n - 2));
  }

  private static double moment(double[] values, int order) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      double off = value - mean;
      sum += order == 2 ? off * off : off * off * off;
    }
    return sum / values.length;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
