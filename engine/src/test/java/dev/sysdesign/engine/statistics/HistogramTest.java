package dev.sysdesign.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.random.Mix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 63, 64, 65, 200})
  void fewSamplesCountAsManyDo(int count) {
    long[] values = sample(count);
    Histogram one = of(values);
    Histogram parts = new Histogram();
    Histogram spread = of(sample(1000));
    spread.clear();
    for (long value : values) {
      parts.add(of(value));
      spread.record(value);
    }
    assertEquals(spread.latency(), one.latency());
    assertEquals(spread.latency(), parts.latency());
    assertEquals(spread.percentile(0.3), one.percentile(0.3));
  }

  @Test
  void fewSamplesTakeLittleMemory() {
    Reserve reserve = new Reserve(Long.MAX_VALUE);
    for (long value : sample(64)) {
      Histogram two = new Histogram(reserve);
      two.record(value);
      two.record(1);
    }
    assertTrue(reserve.taken() <= 64 * 16, reserve.taken() + " bytes");
  }

  @Test
  void takesNoMoreThanIsSaidOfIt() {
    Reserve reserve = new Reserve(Histogram.bytes(1L << 36));
    Histogram histogram = new Histogram(reserve);
    for (int bit = 36; bit >= 0; bit--) {
      for (int i = 0; i < 10; i++) {
        histogram.record((1L << bit) - i);
      }
    }
    assertEquals(370, histogram.count());
    assertThrows(Reserve.Exhausted.class, () -> histogram.record(1L << 60));
  }

  @Test
  void theNextOneMakesRoomAtOnceAndCountsAlike() {
    Reserve reserve = Reserve.unlimited();
    Histogram first = new Histogram(reserve);
    Arrays.stream(sample(5000)).forEach(first::record);
    Histogram next = first.next();
    for (int i = 0; i < 100; i++) {
      next.record(1_000_000 + i);
    }
    long taken = reserve.taken();
    long[] more = Arrays.stream(sample(3000)).sorted().toArray();
    Arrays.stream(more).forEach(next::record);
    assertEquals(taken, reserve.taken());
    Histogram fresh = of(more);
    for (int i = 0; i < 100; i++) {
      fresh.record(1_000_000 + i);
    }
    assertEquals(fresh.latency(), next.latency());
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
