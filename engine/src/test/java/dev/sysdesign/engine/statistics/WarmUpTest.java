package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.random.Ziggurat;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private static double[] noise(int n, long seed) {
    double[] series = new double[n];
    for (int i = 0; i < n; i++) {
      series[i] = 10 + Ziggurat.gaussian(Mix.mix(seed * 1000 + i));
    }
    return series;
  }

  @Test
  void cutsTheRiseFromAnEmptySystem() {
    double[] series = noise(500, 1);
    for (int i = 0; i < 100; i++) {
      series[i] -= 10 * Math.exp(-i / 25.0);
    }
    int cut = WarmUp.truncation(series);
    assertTrue(cut >= 50 && cut <= 150, "cut at " + cut);
  }

  @Test
  void cutsAtMostHalf() {
    double[] series = new double[400];
    for (int i = 0; i < series.length; i++) {
      series[i] = i;
    }
    assertEquals(200, WarmUp.truncation(series), 5);
  }

  @Test
  void gapsCountAsNoChange() {
    double[] series = noise(500, 2);
    for (int i = 0; i < series.length; i += 3) {
      series[i] = Double.NaN;
    }
    assertTrue(WarmUp.truncation(series) <= 250);
  }

  @Test
  void aConstantSeriesIsKeptWhole() {
    double[] series = new double[100];
    Arrays.fill(series, 7);
    assertEquals(0, WarmUp.truncation(series));
  }
}
