package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.random.Law;
import dev.sysdesign.engine.random.Mix;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One time recorded, and a report read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HistogramBenchmark {
  private final long[] times = new long[1 << 16];
  private final Histogram histogram = new Histogram();
  private int at;

  /** Times as a response has them. */
  @Setup
  public void draw() {
    Law law = Law.of(new Distribution.LogNormal(9e6, 0.5));
    for (int i = 0; i < times.length; i++) {
      times[i] = law.draw(Mix.mix(i));
    }
  }

  /** One time. */
  @Benchmark
  public Histogram record() {
    histogram.record(times[at++ & (times.length - 1)]);
    return histogram;
  }

  /** The 99th percentile. */
  @Benchmark
  public double percentile() {
    histogram.record(times[at++ & (times.length - 1)]);
    return histogram.percentile(0.99);
  }
}
