package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Intervals of several runs, and of percentiles, against a law that is known exactly. */
class PartsTest {
  private static final double MEAN = 1e7;
  private static final double P99 = MEAN * Math.log(100);
  private static final int SEEDS = 1000;

  /** Exponential times. */
  private static Histogram[] parts(int number, int samples, long seed) {
    Histogram[] parts = new Histogram[number];
    for (int i = 0; i < number; i++) {
      parts[i] = new Histogram();
      for (int k = 0; k < samples; k++) {
        double u = Mix.unit(Mix.mix((seed * 1009 + i) * 1_000_003 + k));
        parts[i].record((long) (-MEAN * Math.log(1 - u)));
      }
    }
    return parts;
  }

  private static Histogram merged(Histogram[] parts) {
    Histogram all = new Histogram();
    Arrays.stream(parts).forEach(all::add);
    return all;
  }

  private static Confidence confidence(Parts kind, Histogram[] parts) {
    return kind.of(merged(parts), parts, new double[parts.length], new double[parts.length], 1, 1);
  }

  private static double coverage(Parts kind, int number, int samples) {
    int covered = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Confidence confidence = confidence(kind, parts(number, samples, seed));
      covered += confidence.p99().orElseThrow().contains(P99) ? 1 : 0;
    }
    return (double) covered / SEEDS;
  }

  @Test
  void aPercentileOfShortReplicationsHasNoBias() {
    double pooled = 0;
    double averaged = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Histogram[] parts = parts(10, 120, seed);
      pooled += merged(parts).percentile(0.99) / SEEDS;
      averaged +=
          Arrays.stream(parts).mapToDouble(h -> h.percentile(0.99)).average().orElseThrow() / SEEDS;
    }
    assertEquals(P99, pooled, 0.01 * P99);
    assertTrue(averaged > 1.03 * P99 || averaged < 0.97 * P99, "averages are biased: " + averaged);
  }

  @Test
  void coversAPercentileWhetherReplicationsAreShortOrLong() {
    assertEquals(0.95, coverage(Parts.REPLICATIONS, 10, 120), 0.03);
    assertEquals(0.95, coverage(Parts.REPLICATIONS, 10, 2000), 0.03);
    assertEquals(0.95, coverage(Parts.REPLICATIONS, 3, 1000), 0.03);
  }

  @Test
  void coversAPercentileWhetherSectionsAreShortOrLong() {
    assertEquals(0.95, coverage(Parts.SECTIONS, 30, 40), 0.03);
    assertEquals(0.95, coverage(Parts.SECTIONS, 30, 1000), 0.03);
  }

  @Test
  void theUpperEndIsOpenWhereTooFewSamplesLieBeyond() {
    Interval few = confidence(Parts.REPLICATIONS, parts(2, 600, 1)).p99().orElseThrow();
    assertTrue(few.isOpen() && few.low() < P99, few::toString);
    assertTrue(few.closedAfter() > 4, few::toString);
    Interval many = confidence(Parts.REPLICATIONS, parts(20, 6000, 1)).p99().orElseThrow();
    assertTrue(!many.isOpen() && many.closedAfter() == 1, many::toString);
  }

  @Test
  void thereIsNoneWhereFewerThanTenSamplesLieBeyond() {
    Histogram[] parts = parts(10, 99, 1);
    assertEquals(Optional.empty(), confidence(Parts.REPLICATIONS, parts).p99());
    assertTrue(confidence(Parts.REPLICATIONS, parts).p90().isPresent());
    assertEquals(
        Optional.empty(), confidence(Parts.REPLICATIONS, parts(2, 14, 1)).mean(), "28 calls");
  }

  @Test
  void anEmptyPartCountsAsWhatItIs() {
    Histogram[] parts = parts(10, 2000, 1);
    parts[4] = new Histogram();
    Confidence confidence = confidence(Parts.REPLICATIONS, parts);
    assertTrue(confidence.mean().orElseThrow().contains(MEAN), confidence::toString);
    assertTrue(confidence.p99().orElseThrow().contains(P99), confidence::toString);
  }

  @Test
  void aShareStaysBetweenNoneAndAll() {
    Histogram[] parts = parts(4, 100, 1);
    double[] failed = {0, 0, 3, 0};
    Interval errors =
        Parts.REPLICATIONS
            .of(merged(parts), parts, new double[parts.length], failed, 1, 1)
            .errorRate()
            .orElseThrow();
    assertEquals(0, errors.low());
    assertTrue(errors.high() > 3.0 / 403 && errors.high() < 1, errors::toString);
  }
}
