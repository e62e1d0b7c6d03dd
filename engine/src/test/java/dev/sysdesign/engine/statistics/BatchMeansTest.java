package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Ziggurat;
import org.junit.jupiter.api.Test;

class BatchMeansTest {
  /** Autoregressive of order 1 with mean 0: neighbours hang together by {@code phi}. */
  private static double[] series(double phi, long seed) {
    double[] values = new double[BatchMeans.SECTIONS];
    double x = Ziggurat.gaussian(Mix.mix(seed)) / Math.sqrt(1 - phi * phi);
    for (int i = 0; i < values.length; i++) {
      x = phi * x + Ziggurat.gaussian(Mix.mix(seed * 7919 + i));
      values[i] = x;
    }
    return values;
  }

  private static double coverage(double phi) {
    int covered = 0;
    int runs = 2000;
    for (int seed = 1; seed <= runs; seed++) {
      double[] values = series(phi, seed);
      Spread spread = BatchMeans.spread(values);
      double mean = Spread.mean(values);
      covered += mean - spread.below() <= 0 && 0 <= mean + spread.above() ? 1 : 0;
    }
    return (double) covered / runs;
  }

  @Test
  void coversTheMeanOfIndependentPartsIn95Percent() {
    assertEquals(0.95, coverage(0), 0.015);
  }

  @Test
  void joinsPartsThatHangTogether() {
    double correlated = coverage(0.4);
    assertTrue(correlated > 0.88, "coverage " + correlated);
  }

  @Test
  void widensWhatEvenTheLongestPartsHangTogetherIn() {
    double[] values = new double[BatchMeans.SECTIONS];
    double[] fifths = new double[5];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
      fifths[i / 6] += i / 6.0;
    }
    // Of a straight line through five parts the lag-1 correlation is 0.4, corrected for bias 0.6.
    double widened = Spread.half(fifths) * Math.sqrt(1.6 / 0.4);
    assertEquals(widened, BatchMeans.spread(values).above(), 1e-9);
  }

  @Test
  void coversMoreOftenThanNotWhereTheRunIsShorterThanItsMemory() {
    double correlated = coverage(0.9);
    assertTrue(correlated > 0.72, "coverage " + correlated);
  }

  @Test
  void leansTowardsTheLongTail() {
    double[] values = series(0, 1);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.exp(values[i]);
    }
    Spread spread = BatchMeans.skewedSpread(values);
    assertTrue(spread.above() > 1.2 * spread.below(), spread::toString);
  }

  @Test
  void adjustingToSkewnessCoversTheMeanOfASkewedQuantityMoreOften() {
    int symmetric = 0;
    int skewed = 0;
    int runs = 2000;
    for (int seed = 1; seed <= runs; seed++) {
      double[] values = series(0, seed);
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.exp(1.2 * values[i]);
      }
      double off = Math.exp(0.72) - Spread.mean(values);
      symmetric += isWithin(off, BatchMeans.spread(values)) ? 1 : 0;
      skewed += isWithin(off, BatchMeans.skewedSpread(values)) ? 1 : 0;
    }
    assertTrue(skewed > symmetric + 0.015 * runs, skewed + " against " + symmetric);
    assertTrue(skewed > 0.88 * runs, skewed + " of " + runs);
  }

  private static boolean isWithin(double off, Spread spread) {
    return -spread.below() <= off && off <= spread.above();
  }

  @Test
  void equalPartsHaveNoSpread() {
    double[] equal = new double[BatchMeans.SECTIONS];
    assertEquals(new Spread(0, 0), BatchMeans.spread(equal));
    assertEquals(new Spread(0, 0), BatchMeans.skewedSpread(equal));
  }

  @Test
  void quantilesFallTowardsTheGaussian() {
    assertEquals(12.706, StudentT.quantile975(1));
    assertEquals(2.042, StudentT.quantile975(30));
    assertEquals(2.021, StudentT.quantile975(40), 0.002);
    assertEquals(1.962, StudentT.quantile975(1000), 0.001);
  }
}
