package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Ziggurat;
import dev.sysdesign.engine.result.Interval;
import java.util.Optional;
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
      double mean = 0;
      for (double value : values) {
        mean += value / values.length;
      }
      covered += BatchMeans.ofValues(mean, values).orElseThrow().contains(0) ? 1 : 0;
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
  void hasNoIntervalWhereAPartIsEmpty() {
    double[] values = series(0, 1);
    values[3] = Double.NaN;
    assertEquals(Optional.<Interval>empty(), BatchMeans.ofValues(0, values));
  }

  @Test
  void hasNoIntervalForAPercentileOfTooFewSamples() {
    Histogram[] sections = new Histogram[BatchMeans.SECTIONS];
    for (int s = 0; s < sections.length; s++) {
      sections[s] = new Histogram();
      for (int i = 0; i < 100; i++) {
        sections[s].record(1000 + i);
      }
    }
    assertTrue(BatchMeans.ofHistograms(1099, sections, 1000, h -> h.percentile(0.99)).isEmpty());
    assertTrue(BatchMeans.ofHistograms(1099, sections, 500, h -> h.percentile(0.99)).isPresent());
  }

  @Test
  void quantilesFallTowardsTheGaussian() {
    assertEquals(12.706, StudentT.quantile975(1));
    assertEquals(2.042, StudentT.quantile975(30));
    assertEquals(2.021, StudentT.quantile975(40), 0.002);
    assertEquals(1.962, StudentT.quantile975(1000), 0.001);
  }
}
