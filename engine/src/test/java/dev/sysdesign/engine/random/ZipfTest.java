package dev.sysdesign.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipfTest {
  private static final int DRAWS = 500_000;

  @ParameterizedTest
  @CsvSource({"1, 0.99", "2, 1", "50, 0", "50, 0.5", "50, 1", "50, 0.99", "50, 2.5"})
  void ranksFollowTheirWeights(int n, double s) {
    Zipf zipf = new Zipf(n, s);
    int[] counts = new int[n + 1];
    for (int i = 0; i < DRAWS; i++) {
      counts[zipf.rank(Mix.mix(i * Mix.GOLDEN))]++;
    }
    double total = 0;
    for (int k = 1; k <= n; k++) {
      total += Math.pow(k, -s);
    }
    double chiSquare = 0;
    for (int k = 1; k <= n; k++) {
      double expected = DRAWS * Math.pow(k, -s) / total;
      chiSquare += (counts[k] - expected) * (counts[k] - expected) / expected;
    }
    assertTrue(chiSquare < n - 1 + 4 * Math.sqrt(2.0 * n), "chi-square " + chiSquare);
  }

  @ParameterizedTest
  @CsvSource({"100000000, 0.99", "1000000, 1.2"})
  void manyRanksStayInRange(int n, double s) {
    Zipf zipf = new Zipf(n, s);
    assertEquals(n, zipf.ranks());
    for (int i = 0; i < 100_000; i++) {
      int rank = zipf.rank(Mix.mix(i));
      assertTrue(rank >= 1 && rank <= n, "rank " + rank);
    }
  }
}
