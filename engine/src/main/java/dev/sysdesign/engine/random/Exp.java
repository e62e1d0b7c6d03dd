package dev.sysdesign.engine.random;

/**
 * e^x with the same bits on every JDK, faster than {@code StrictMath}: 2^(k/64) from a table times
 * a polynomial of degree 5 on |r| ≤ ln 2 ÷ 128; relative error below 1e-15.
 */
public final class Exp {
  private static final int STEPS = 64;
  private static final double PER_UNIT = STEPS / 0.6931471805599453;

  /**
   * The upper 21 bits of ln 2 ÷ 64, so that k × it is exact, and the rest (constants of fdlibm).
   */
  private static final double STEP_HIGH = 6.93147180369123816490e-01 / STEPS;

  private static final double STEP_LOW = 1.90821492927058770002e-10 / STEPS;
  private static final double[] POWERS = new double[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      POWERS[i] = StrictMath.pow(2, (double) i / STEPS);
    }
  }

  private Exp() {}

  /** e^x for |x| below 700; beyond that, 0 or infinity. */
  public static double exp(double x) {
    if (!(x > -700)) {
      return 0;
    }
    if (x > 700) {
      return Double.POSITIVE_INFINITY;
    }
    double scaled = x * PER_UNIT;
    int k = (int) (scaled + (scaled >= 0 ? 0.5 : -0.5));
    double r = (x - k * STEP_HIGH) - k * STEP_LOW;
    double p = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120)))));
    double power = POWERS[k & (STEPS - 1)] * p;
    return power * Double.longBitsToDouble((1023L + (k >> 6)) << 52);
  }
}
