package dev.sysdesign.engine.random;

import dev.sysdesign.engine.model.Distribution;

/**
 * A distribution made ready for drawing: a kind and its numbers, so that the draw is a switch over
 * primitives.
 */
public final class Law {
  private static final int CONSTANT = 0;
  private static final int EXPONENTIAL = 1;
  private static final int LOG_NORMAL = 2;
  private static final int UNIFORM = 3;
  private static final int ERLANG = 4;
  private static final int HYPEREXPONENTIAL = 5;
  private static final int NORMAL = 6;
  private static final int PARETO = 7;
  private static final int EMPIRICAL = 8;

  private final int kind;
  private final double a;
  private final double b;
  private final double c;
  private final double[] samples;

  private Law(int kind, double a, double b, double c, double[] samples) {
    this.kind = kind;
    this.a = a;
    this.b = b;
    this.c = c;
    this.samples = samples;
  }

  private static Law of(int kind, double a, double b, double c) {
    return new Law(kind, a, b, c, null);
  }

  /** The law of a distribution. */
  public static Law of(Distribution distribution) {
    if (distribution instanceof Distribution.Constant d) {
      return of(CONSTANT, d.mean(), 0, 0);
    } else if (distribution instanceof Distribution.Exponential d) {
      return of(EXPONENTIAL, d.mean(), 0, 0);
    } else if (distribution instanceof Distribution.LogNormal d) {
      double mu = d.mean() == 0 ? 0 : StrictMath.log(d.mean()) - d.sigma() * d.sigma() / 2;
      return d.mean() == 0 ? of(CONSTANT, 0, 0, 0) : of(LOG_NORMAL, mu, d.sigma(), 0);
    } else if (distribution instanceof Distribution.Uniform d) {
      return of(UNIFORM, d.low(), d.high() - d.low(), 0);
    } else if (distribution instanceof Distribution.Erlang d) {
      return of(ERLANG, d.mean() / d.phases(), d.phases(), 0);
    } else if (distribution instanceof Distribution.Hyperexponential d) {
      return of(HYPEREXPONENTIAL, d.p(), d.mean1(), d.mean2());
    } else if (distribution instanceof Distribution.Normal d) {
      return of(NORMAL, d.mean(), d.deviation(), 0);
    } else if (distribution instanceof Distribution.Pareto d) {
      return of(PARETO, d.min(), -1 / d.alpha(), 0);
    }
    double[] samples = ((Distribution.Empirical) distribution).samples();
    return new Law(EMPIRICAL, 0, 0, 0, samples);
  }

  /** Whether every draw is 0. */
  public boolean isZero() {
    return kind == CONSTANT && a == 0;
  }

  /** A time in nanoseconds from the draw {@code bits}, rounded to the nearest. */
  public long draw(long bits) {
    return (long) (time(bits) + 0.5);
  }

  /** The two laws that most times follow come before the others. */
  private double time(long bits) {
    if (kind == LOG_NORMAL) {
      return Exp.exp(a + b * Ziggurat.gaussian(bits));
    }
    if (kind == EXPONENTIAL) {
      return a * Ziggurat.exponential(bits);
    }
    switch (kind) {
      case CONSTANT:
        return a;
      case UNIFORM:
        return a + b * Mix.unit(bits);
      case ERLANG:
        return erlang(bits);
      case HYPEREXPONENTIAL:
        return (Mix.unit(bits) < a ? b : c) * Ziggurat.exponential(Mix.again(bits));
      case NORMAL:
        return Math.max(0, a + b * Ziggurat.gaussian(bits));
      case PARETO:
        return a * StrictMath.pow(1 - Mix.unit(bits), b);
      default:
        return samples[Mix.below(bits, samples.length)];
    }
  }

  private double erlang(long bits) {
    double sum = 0;
    long draw = bits;
    for (int phase = 0; phase < b; phase++) {
      sum += Ziggurat.exponential(draw);
      draw = Mix.mix(draw ^ Mix.GOLDEN);
    }
    return a * sum;
  }
}
