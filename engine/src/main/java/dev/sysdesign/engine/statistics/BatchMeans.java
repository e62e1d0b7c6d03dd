package dev.sysdesign.engine.statistics;

/**
 * The spread of estimates from one run cut into equal parts, after N-Skart (Tafazzoli, Steiger and
 * Wilson, "N-Skart: a nonsequential skewness- and autoregression-adjusted batch-means procedure for
 * simulation analysis", 2011). The parts are joined to longer ones while neighbours hang together
 * (lag-1 autocorrelation 0.2 or more), down to five. Where even these do, the spread is widened as
 * if they were an autoregressive process of order 1.
 */
public final class BatchMeans {
  /** Parts a run is cut into at first. */
  public static final int SECTIONS = 30;

  private static final int[] GROUPS = {1, 2, 3, 5, 6};
  private static final double CORRELATED = 0.2;

  /** Five parts cannot tell more than this. */
  private static final double MOST_CORRELATED = 0.9;

  private BatchMeans() {}

  /**
   * Symmetric: of counts, whose law is near enough to the normal one.
   *
   * @param deviations of the {@link #SECTIONS} parts, in their order
   */
  static Spread spread(double[] deviations) {
    double half = half(deviations, batch(deviations));
    return new Spread(half, half);
  }

  /** Adjusted to skewness: of amounts, of which a few are large. */
  static Spread skewedSpread(double[] deviations) {
    int group = batch(deviations);
    double t = StudentT.quantile975(SECTIONS / group - 1);
    return Spread.skewed(half(deviations, group), t, deviations);
  }

  /** How many parts make one that hardly hangs together with its neighbours, if any do. */
  private static int batch(double[] deviations) {
    int last = GROUPS[GROUPS.length - 1];
    for (int group : GROUPS) {
      if (group == last || correlation(joined(deviations, group)) < CORRELATED) {
        return group;
      }
    }
    throw new IllegalStateException("the last group is always taken");
  }

  private static double half(double[] deviations, int group) {
    double[] parts = joined(deviations, group);
    double correlation = correlation(parts);
    double half = Spread.half(parts);
    if (correlation < CORRELATED) {
      return half;
    }
    double bounded = Math.min(MOST_CORRELATED, correlation);
    return half * Math.sqrt((1 + bounded) / (1 - bounded));
  }

  private static double[] joined(double[] deviations, int group) {
    double[] parts = new double[SECTIONS / group];
    for (int i = 0; i < SECTIONS; i++) {
      parts[i / group] += deviations[i] / group;
    }
    return parts;
  }

  /** Between neighbours, corrected for the bias 1/n; 0 where all are equal. */
  private static double correlation(double[] values) {
    double mean = Spread.mean(values);
    double square = 0;
    double lagged = 0;
    for (int i = 0; i < values.length; i++) {
      square += (values[i] - mean) * (values[i] - mean);
      if (i > 0) {
        lagged += (values[i] - mean) * (values[i - 1] - mean);
      }
    }
    return square == 0 ? 0 : lagged / square + 1.0 / values.length;
  }
}
