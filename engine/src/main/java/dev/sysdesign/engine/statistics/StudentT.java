package dev.sysdesign.engine.statistics;

/** The quantiles of Student's t law behind two-sided 95 % intervals. */
public final class StudentT {
  /** t(0.975, ν) for ν = 1 … 30 (any table, such as NIST/SEMATECH 1.3.6.7.2). */
  private static final double[] T975 = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };

  private static final double Z975 = 1.959964;

  private StudentT() {}

  /** The 97.5th percentile with {@code freedom} degrees of freedom, at least 1. */
  public static double quantile975(int freedom) {
    if (freedom <= T975.length) {
      return T975[freedom - 1];
    }
    double z3 = Z975 * Z975 * Z975;
    return Z975 + (z3 + Z975) / (4.0 * freedom);
  }
}
