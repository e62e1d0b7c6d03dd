package dev.sysdesign.engine.model;

import java.util.Arrays;

/**
 * A probability law of non-negative times, in nanoseconds. Every law knows its mean and its squared
 * coefficient of variation (variance ÷ mean²), which the analytic formulas need.
 */
public sealed interface Distribution {
  /** The mean in nanoseconds. */
  double mean();

  /** Variance ÷ mean²; 0 for a constant, 1 for an exponential; infinite where there is none. */
  double scv();

  /** The same law with every time multiplied by {@code factor}. */
  Distribution scaled(double factor);

  private static void positive(double value, String what) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and not negative, was " + value);
    }
  }

  /** Always the same time. */
  record Constant(double mean) implements Distribution {
    public Constant {
      positive(mean, "time");
    }

    @Override
    public double scv() {
      return 0;
    }

    @Override
    public Distribution scaled(double factor) {
      return new Constant(mean * factor);
    }
  }

  /** Every time between two bounds equally likely. */
  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      positive(low, "lower bound");
      positive(high - low, "range");
    }

    @Override
    public double mean() {
      return (low + high) / 2;
    }

    @Override
    public double scv() {
      double range = high - low;
      return mean() == 0 ? 0 : range * range / 12 / (mean() * mean());
    }

    @Override
    public Distribution scaled(double factor) {
      return new Uniform(low * factor, high * factor);
    }
  }

  /** The memoryless law. */
  record Exponential(double mean) implements Distribution {
    public Exponential {
      positive(mean, "mean");
    }

    @Override
    public double scv() {
      return 1;
    }

    @Override
    public Distribution scaled(double factor) {
      return new Exponential(mean * factor);
    }
  }

  /** Sum of {@code phases} exponentials. */
  record Erlang(int phases, double mean) implements Distribution {
    public Erlang {
      positive(mean, "mean");
      if (phases < 1 || phases > 1000) {
        throw new IllegalArgumentException("phases must be 1 to 1,000, was " + phases);
      }
    }

    @Override
    public double scv() {
      return 1.0 / phases;
    }

    @Override
    public Distribution scaled(double factor) {
      return new Erlang(phases, mean * factor);
    }
  }

  /** Exponential with mean1 with probability p, else with mean2. */
  record Hyperexponential(double p, double mean1, double mean2) implements Distribution {
    public Hyperexponential {
      positive(mean1, "first mean");
      positive(mean2, "second mean");
      if (!(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("probability must be 0 to 1, was " + p);
      }
    }

    @Override
    public double mean() {
      return p * mean1 + (1 - p) * mean2;
    }

    @Override
    public double scv() {
      double mean = mean();
      double second = 2 * (p * mean1 * mean1 + (1 - p) * mean2 * mean2);
      return mean == 0 ? 0 : second / (mean * mean) - 1;
    }

    @Override
    public Distribution scaled(double factor) {
      return new Hyperexponential(p, mean1 * factor, mean2 * factor);
    }
  }

  /** Gaussian; a negative draw counts as 0, so the true mean is slightly above {@code mean}. */
  record Normal(double mean, double deviation) implements Distribution {
    public Normal {
      positive(mean, "mean");
      positive(deviation, "standard deviation");
    }

    @Override
    public double scv() {
      return mean == 0 ? 0 : deviation * deviation / (mean * mean);
    }

    @Override
    public Distribution scaled(double factor) {
      return new Normal(mean * factor, deviation * factor);
    }
  }

  /** Log-normal by its mean and the standard deviation sigma of its logarithm. */
  record LogNormal(double mean, double sigma) implements Distribution {
    /** z of the 99th percentile of a standard Gaussian. */
    private static final double Z99 = 2.3263478740408408;

    /** The largest p99 ÷ mean that a log-normal can have: e^(z²/2), reached at sigma = z. */
    public static final double MAX_P99_TO_MEAN = StrictMath.exp(Z99 * Z99 / 2);

    public LogNormal {
      positive(mean, "mean");
      positive(sigma, "sigma");
    }

    /**
     * The log-normal with this mean and 99th percentile; of the two that fit, the narrower: sigma =
     * z − √(z² − 2 ln(p99 ÷ mean)).
     *
     * @throws IllegalArgumentException where p99 is below the mean or above 14.97 × mean
     */
    public static LogNormal withP99(double mean, double p99) {
      double ratio = p99 / mean;
      if (!(ratio >= 1 && ratio <= MAX_P99_TO_MEAN)) {
        throw new IllegalArgumentException("p99 must be 1 to 14.97 times the mean");
      }
      double log = StrictMath.log(ratio);
      return new LogNormal(mean, Z99 - Math.sqrt(Math.max(0, Z99 * Z99 - 2 * log)));
    }

    /** The log-normal with this mean and standard deviation: sigma² = ln(1 + (sd ÷ mean)²). */
    public static LogNormal withDeviation(double mean, double deviation) {
      double cv = deviation / mean;
      return new LogNormal(mean, Math.sqrt(StrictMath.log1p(cv * cv)));
    }

    @Override
    public double scv() {
      return StrictMath.expm1(sigma * sigma);
    }

    @Override
    public Distribution scaled(double factor) {
      return new LogNormal(mean * factor, sigma);
    }
  }

  /** Pareto: never below {@code min}, tail exponent {@code alpha} above 1 (else no mean). */
  record Pareto(double min, double alpha) implements Distribution {
    public Pareto {
      positive(min, "minimum");
      if (!(alpha > 1)) {
        throw new IllegalArgumentException("alpha must be above 1, was " + alpha);
      }
    }

    @Override
    public double mean() {
      return alpha * min / (alpha - 1);
    }

    @Override
    public double scv() {
      return alpha > 2 ? 1 / (alpha * (alpha - 2)) : Double.POSITIVE_INFINITY;
    }

    @Override
    public Distribution scaled(double factor) {
      return new Pareto(min * factor, alpha);
    }
  }

  /** Measured times, each equally likely, in nanoseconds. */
  record Empirical(double[] samples) implements Distribution {
    public Empirical {
      samples = samples.clone();
      if (samples.length == 0) {
        throw new IllegalArgumentException("at least one sample is needed");
      }
      for (double sample : samples) {
        positive(sample, "sample");
      }
    }

    @Override
    public double[] samples() {
      return samples.clone();
    }

    @Override
    public double mean() {
      return Arrays.stream(samples).average().orElseThrow();
    }

    @Override
    public double scv() {
      double mean = mean();
      double square = Arrays.stream(samples).map(x -> (x - mean) * (x - mean)).average().orElse(0);
      return mean == 0 ? 0 : square / (mean * mean);
    }

    @Override
    public Distribution scaled(double factor) {
      return new Empirical(Arrays.stream(samples).map(x -> x * factor).toArray());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Empirical that && Arrays.equals(samples, that.samples);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(samples);
    }
  }
}
