package dev.sysdesign.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.model.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawTest {
  private static final int DRAWS = 1_000_000;

  static List<Distribution> laws() {
    return List.of(
        new Distribution.Constant(5e6),
        new Distribution.Uniform(1e6, 3e6),
        new Distribution.Exponential(5e6),
        new Distribution.Erlang(4, 5e6),
        new Distribution.Hyperexponential(0.9, 5e6, 55e6),
        new Distribution.Normal(5e6, 1e6),
        new Distribution.LogNormal(5e6, 0.5),
        new Distribution.LogNormal(5e6, 1.0),
        new Distribution.Pareto(1e6, 5),
        new Distribution.Empirical(new double[] {1e6, 2e6, 9e6}));
  }

  private static double[] draws(Distribution distribution) {
    Law law = Law.of(distribution);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      values[i] = law.draw(Mix.mix(i * Mix.GOLDEN));
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("laws")
  void meanAndVariationAreThoseOfTheLaw(Distribution law) {
    double[] values = draws(law);
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (DRAWS - 1);
    double error = Math.sqrt(law.scv() / DRAWS);
    assertEquals(1, mean / law.mean(), 4 * error + 1e-6);
    assertEquals(law.scv(), variance / (mean * mean), 0.03 * law.scv() + 1e-9);
  }

  @Test
  void exponentialFollowsItsLawIntoTheTail() {
    double[] values = draws(new Distribution.Exponential(1e9));
    Arrays.sort(values);
    assertFollows(values, x -> -StrictMath.expm1(-x / 1e9));
    assertTrue(values[DRAWS - 1] > 10e9, "a million draws reach beyond ten means");
  }

  @Test
  void logNormalFollowsItsLaw() {
    double[] values = draws(new Distribution.LogNormal(5e6, 0.5));
    Arrays.sort(values);
    double mu = StrictMath.log(5e6) - 0.125;
    assertEquals(StrictMath.exp(mu), values[DRAWS / 2], 0.005 * 5e6);
    assertEquals(14.1202770003e6, values[(int) (DRAWS * 0.99)], 0.01 * 14.12e6);
    assertEquals(20.6880050373e6, values[(int) (DRAWS * 0.999)], 0.03 * 20.69e6);
  }

  /** Kolmogorov and Smirnov at the level of 1 in 1,000. */
  private static void assertFollows(double[] sorted, DoubleUnaryOperator distribution) {
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      double expected = distribution.applyAsDouble(sorted[i]);
      distance = Math.max(distance, Math.abs(expected - (i + 0.5) / sorted.length));
    }
    assertTrue(distance < 1.95 / Math.sqrt(sorted.length), "distance " + distance);
  }

  @Test
  void p99SetsTheWidthOfALogNormal() {
    Distribution.LogNormal law = Distribution.LogNormal.withP99(5e6, 20e6);
    double[] values = draws(law);
    Arrays.sort(values);
    assertEquals(20e6, values[(int) (DRAWS * 0.99)], 0.02 * 20e6);
    assertEquals(5e6, Arrays.stream(values).average().orElseThrow(), 0.01 * 5e6);
  }
}
