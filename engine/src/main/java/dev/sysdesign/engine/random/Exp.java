package dev.sysdesign.engine.random;

/**
 * e^x with the same bits on every JDK, faster than {@code StrictMath}: 2^(k/256) from a table times
 * a polynomial of degree 4 on |r| ≤ ln 2 ÷ 512; relative error below 1e-15. Draws wait for it, so
 * it is arranged for few operations one after the other.
 */
public final class Exp {
  private static final int STEPS = 256;
  private static final int STEP_BITS = 8;
  private static final double PER_UNIT = STEPS / 0.6931471805599453;

  /** 1.5 × 2^52: adding it rounds to a whole number, which then stands in the lower bits. */
  private static final double ROUNDER = 0x1.8p52;

  /**
   * The upper 21 bits of ln 2 ÷ 256, so that k × it is exact, and the rest (constants of fdlibm).
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
    if (!(Math.abs(x) <= 700)) {
      return x > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double rounded = x * PER_UNIT + ROUNDER;
    int k = (int) Double.doubleToRawLongBits(rounded);
    double whole = rounded - ROUNDER;
    double r = (x - whole * STEP_HIGH) - whole * STEP_LOW;
    double square = r * r;
    double more = r + square * ((1.0 / 2 + r * (1.0 / 6)) + square * (1.0 / 24));
    double scale = Double.longBitsToDouble((1023L + (k >> STEP_BITS)) << 52);
    double power = POWERS[k & (STEPS - 1)] * scale;
    return power + power * more;
  }
}
