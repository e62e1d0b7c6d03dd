package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static long[] sample(int n) {
    long[] values = new long[n];
    for (int i = 0; i < n; i++) {
      values[i] = (long) Math.exp(25 * Mix.unit(Mix.mix(i)));
    }
    return values;
  }

  private static Histogram of(long... values) {
    Histogram histogram = new Histogram();
    for (long value : values) {
      histogram.record(value);
    }
    return histogram;
  }

  @Test
  void percentilesAreWithinOneBucketOfTheSample() {
    long[] values = sample(100_000);
    Histogram histogram = of(values);
    Arrays.sort(values);
    for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 0.99, 0.999, 1}) {
      double exact = values[(int) Math.ceil(p * values.length) - 1];
      assertEquals(exact, histogram.percentile(p), exact / 128 + 0.5, "p = " + p);
    }
  }

  @Test
  void evenlySpreadSamplesAreToldApartWithinABucket() {
    Histogram histogram = new Histogram();
    int first = 1 << 23;
    int samples = 1 << 20;
    for (int i = 0; i < samples; i++) {
      histogram.record(first + i);
    }
    for (double p = 0.001; p < 1; p += 0.001) {
      assertEquals(first + p * samples, histogram.percentile(p), 2, "p = " + p);
    }
  }

  @Test
  void countsWhatIsNotAboveAPercentile() {
    Histogram histogram = of(sample(100_000));
    for (double p : new double[] {0.001, 0.1, 0.5, 0.9, 0.99, 0.999}) {
      assertEquals(p * 100_000, histogram.notAbove(histogram.percentile(p)), 0.51, "p = " + p);
    }
    assertEquals(0, histogram.notAbove(-1));
    assertEquals(100_000, histogram.notAbove(1e18));
    assertEquals(0, new Histogram().notAbove(5));
  }

  @Test
  void aLatencyWithItsSamplesIsTheHistogram() {
    Histogram original = of(sample(5_000));
    Histogram again = new Histogram();
    again.add(original.sampled());
    assertEquals(original.sampled(), again.sampled());
    assertTrue(original.latency().samples().isEmpty(), "others do not keep theirs");
  }

  @Test
  void meanAndMaximumAreExact() {
    long[] values = sample(1000);
    Histogram histogram = of(values);
    assertEquals(Arrays.stream(values).average().orElseThrow(), histogram.mean(), 1e-6);
    assertEquals(Arrays.stream(values).max().orElseThrow(), histogram.latency().max());
  }

  @Test
  void smallTimesAreExact() {
    Histogram histogram = of(0, 1, 2, 127, 128, 129);
    assertEquals(0, histogram.percentile(0));
    assertEquals(2, histogram.percentile(0.5));
    assertEquals(129, histogram.percentile(1));
  }

  @Test
  void addingTwoIsRecordingBoth() {
    long[] values = sample(2000);
    Histogram first = of(Arrays.copyOf(values, 700));
    first.add(of(Arrays.copyOfRange(values, 700, 2000)));
    assertEquals(of(values).latency(), first.latency());
  }

  @Test
  void countsNothingAfterClearing() {
    Histogram histogram = of(5, 500, 50_000);
    histogram.clear();
    assertTrue(histogram.latency().isEmpty());
    assertTrue(Double.isNaN(histogram.percentile(0.5)));
  }

  @Test
  void theLongestTimeFits() {
    assertEquals(Long.MAX_VALUE, of(Long.MAX_VALUE).percentile(0.5), Long.MAX_VALUE / 128.0);
  }
}
