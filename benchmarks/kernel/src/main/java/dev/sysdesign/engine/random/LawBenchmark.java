package dev.sysdesign.engine.random;

import dev.sysdesign.engine.model.Distribution;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One draw of each part of a random law, the mix of its counter included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LawBenchmark {
  private final Law logNormal = Law.of(new Distribution.LogNormal(5e6, 0.5));
  private final Zipf zipf = new Zipf(1_000_000, 0.99);
  private long counter;

  /** The mix alone. */
  @Benchmark
  public long mix() {
    return Mix.mix(++counter);
  }

  /** An exponential draw. */
  @Benchmark
  public double exponential() {
    return Ziggurat.exponential(Mix.mix(++counter));
  }

  /** A Gaussian draw. */
  @Benchmark
  public double gaussian() {
    return Ziggurat.gaussian(Mix.mix(++counter));
  }

  /** The exponential function. */
  @Benchmark
  public double exp() {
    return Exp.exp(Mix.unit(Mix.mix(++counter)));
  }

  /** A log-normal time. */
  @Benchmark
  public long logNormal() {
    return logNormal.draw(Mix.mix(++counter));
  }

  /** A rank of a million. */
  @Benchmark
  public int zipf() {
    return zipf.rank(Mix.mix(++counter));
  }
}
