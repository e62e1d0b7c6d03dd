package dev.sysdesign.engine.random;

/**
 * Ranks 1 … n with weight 1 / rank^s by rejection-inversion (Hörmann and Derflinger,
 * "Rejection-inversion to generate variates from monotone discrete distributions", 1996). No
 * tables, so any n is free.
 */
public final class Zipf {
  private final int n;
  private final double s;
  private final double first;
  private final double last;
  private final double threshold;

  /**
   * A law over ranks.
   *
   * @param n how many ranks, at least 1
   * @param s exponent, 0 (all alike) or above
   */
  public Zipf(int n, double s) {
    if (n < 1 || !(s >= 0)) {
      throw new IllegalArgumentException("zipf(" + n + ", " + s + ")");
    }
    this.n = n;
    this.s = s;
    this.first = integral(1.5) - 1;
    this.last = integral(n + 0.5);
    this.threshold = 2 - inverse(integral(2.5) - StrictMath.pow(2, -s));
  }

  /** How many ranks there are. */
  public int ranks() {
    return n;
  }

  /** A rank, 1 to n, from the draw {@code bits}. */
  public int rank(long bits) {
    if (s == 0) {
      return 1 + Mix.below(bits, n);
    }
    long draw = bits;
    while (true) {
      double u = last + Mix.unit(draw) * (first - last);
      double x = inverse(u);
      int k = (int) (x + 0.5);
      k = k < 1 ? 1 : Math.min(k, n);
      if (k - x <= threshold || u >= integral(k + 0.5) - StrictMath.pow(k, -s)) {
        return k;
      }
      draw = Mix.again(draw);
    }
  }

  /** ∫ x^-s dx, as (x^(1-s) - 1) / (1-s), and its limit ln x at s = 1. */
  private double integral(double x) {
    double log = StrictMath.log(x);
    return expm1Over((1 - s) * log) * log;
  }

  private double inverse(double x) {
    double t = Math.max(-1, x * (1 - s));
    return Exp.exp(log1pOver(t) * x);
  }

  /** (e^x - 1) / x. */
  private static double expm1Over(double x) {
    return Math.abs(x) > 1e-8 ? StrictMath.expm1(x) / x : 1 + x / 2 * (1 + x / 3);
  }

  /** ln(1 + x) / x. */
  private static double log1pOver(double x) {
    return Math.abs(x) > 1e-8 ? StrictMath.log1p(x) / x : 1 - x * (0.5 - x / 3);
  }
}
