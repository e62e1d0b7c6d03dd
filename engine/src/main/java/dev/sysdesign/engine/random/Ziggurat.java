package dev.sysdesign.engine.random;

/**
 * Exponential and Gaussian draws by the ziggurat method with 256 layers (Marsaglia and Tsang, "The
 * ziggurat method for generating random variables", 2000; 53-bit form after Doornik, 2005). Tables
 * and rare branches use {@link Exp} and {@code StrictMath}, so that every JDK gives the same bits.
 */
public final class Ziggurat {
  private static final int LAYERS = 256;
  private static final double EXP_EDGE = 7.69711747013104972;
  private static final double EXP_AREA = 0.0039496598225815571993;
  private static final double GAUSS_EDGE = 3.6541528853610088;
  private static final double GAUSS_AREA = 0.00492867323399;
  private static final double[] EXP_X = new double[LAYERS + 1];
  private static final double[] EXP_Y = new double[LAYERS + 1];
  private static final double[] GAUSS_X = new double[LAYERS + 1];
  private static final double[] GAUSS_Y = new double[LAYERS + 1];

  /** The widths of the layers for 53 bits as a whole number. */
  private static final double[] EXP_STEP = new double[LAYERS];

  private static final double[] GAUSS_STEP = new double[LAYERS];

  static {
    fill(EXP_X, EXP_Y, EXP_EDGE, EXP_AREA, false);
    fill(GAUSS_X, GAUSS_Y, GAUSS_EDGE, GAUSS_AREA, true);
    for (int i = 0; i < LAYERS; i++) {
      EXP_STEP[i] = EXP_X[i] * 0x1.0p-53;
      GAUSS_STEP[i] = GAUSS_X[i] * 0x1.0p-53;
    }
  }

  private Ziggurat() {}

  private static void fill(double[] x, double[] y, double edge, double area, boolean gauss) {
    double height = density(edge, gauss);
    x[0] = area / height;
    y[0] = 0;
    x[1] = edge;
    y[1] = height;
    for (int i = 2; i < LAYERS; i++) {
      y[i] = y[i - 1] + area / x[i - 1];
      x[i] = gauss ? Math.sqrt(-2 * StrictMath.log(y[i])) : -StrictMath.log(y[i]);
    }
    x[LAYERS] = 0;
    y[LAYERS] = 1;
  }

  private static double density(double x, boolean gauss) {
    return Exp.exp(gauss ? -x * x / 2 : -x);
  }

  /** Exponential with mean 1 from the draw {@code bits}. */
  public static double exponential(long bits) {
    int layer = (int) bits & (LAYERS - 1);
    double x = (bits >>> 11) * EXP_STEP[layer];
    return x < EXP_X[layer + 1] ? x : exponentialOutside(bits);
  }

  /** The same where the draw is not inside its layer, which is so for one in a hundred. */
  private static double exponentialOutside(long bits) {
    double offset = 0;
    long draw = bits;
    while (true) {
      int layer = (int) draw & (LAYERS - 1);
      double x = (draw >>> 11) * EXP_STEP[layer];
      if (x < EXP_X[layer + 1]) {
        return offset + x;
      }
      draw = Mix.again(draw);
      if (layer == 0) {
        offset += EXP_EDGE;
      } else if (inside(x, EXP_Y[layer], EXP_Y[layer + 1], draw, false)) {
        return offset + x;
      }
      draw = Mix.again(draw);
    }
  }

  /** Standard Gaussian from the draw {@code bits}. */
  public static double gaussian(long bits) {
    int layer = (int) bits & (LAYERS - 1);
    double x = signed(bits) * GAUSS_STEP[layer];
    return Math.abs(x) < GAUSS_X[layer + 1] ? x : gaussianOutside(bits);
  }

  /** The upper 53 bits, negative where the bit above the layer's is set. */
  private static long signed(long bits) {
    long negative = -((bits >>> 8) & 1);
    return ((bits >>> 11) ^ negative) - negative;
  }

  private static double gaussianOutside(long bits) {
    long draw = bits;
    while (true) {
      int layer = (int) draw & (LAYERS - 1);
      double sign = (draw & LAYERS) == 0 ? 1 : -1;
      double x = (draw >>> 11) * GAUSS_STEP[layer];
      if (x < GAUSS_X[layer + 1]) {
        return sign * x;
      }
      draw = Mix.again(draw);
      if (layer == 0) {
        return sign * tail(draw);
      }
      if (inside(x, GAUSS_Y[layer], GAUSS_Y[layer + 1], draw, true)) {
        return sign * x;
      }
      draw = Mix.again(draw);
    }
  }

  private static boolean inside(double x, double low, double high, long bits, boolean gauss) {
    return low + Mix.unit(bits) * (high - low) < density(x, gauss);
  }

  /** Marsaglia's method beyond the last layer. */
  private static double tail(long bits) {
    long draw = bits;
    while (true) {
      double x = -StrictMath.log(1 - Mix.unit(draw)) / GAUSS_EDGE;
      draw = Mix.again(draw);
      double y = -StrictMath.log(1 - Mix.unit(draw));
      if (2 * y > x * x) {
        return GAUSS_EDGE + x;
      }
      draw = Mix.again(draw);
    }
  }
}
