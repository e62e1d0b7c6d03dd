package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Distribution;

/** The law that a bare time stands for. */
public enum BareLaw {
  /** Always that time: network hops, limits, intervals. */
  CONSTANT("constant") {
    @Override
    public Distribution of(double meanNanos) {
      return new Distribution.Constant(meanNanos);
    }
  },
  /**
   * Log-normal with sigma 0.5 (p99 ≈ 2.8 × mean): right-skewed, as measured service times are, and
   * the law of the reference workload.
   */
  LOG_NORMAL("lognormal") {
    @Override
    public Distribution of(double meanNanos) {
      return new Distribution.LogNormal(meanNanos, 0.5);
    }
  },
  /** Memoryless: think times and anything without a better model. */
  EXPONENTIAL("exponential") {
    @Override
    public Distribution of(double meanNanos) {
      return new Distribution.Exponential(meanNanos);
    }
  };

  private final String word;

  BareLaw(String word) {
    this.word = word;
  }

  /** The law's function in the language. */
  public String word() {
    return word;
  }

  /** The law with this mean, in nanoseconds. */
  public abstract Distribution of(double meanNanos);
}
