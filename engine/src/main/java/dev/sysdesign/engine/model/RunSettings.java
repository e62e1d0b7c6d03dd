package dev.sysdesign.engine.model;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How a topology is simulated: the {@code simulate} statement.
 *
 * @param durationNanos measured time after the warm-up; above 0
 * @param warmupNanos time before it; empty: found from the data
 * @param seed fixes every random draw
 * @param replications independent runs, at least 1
 * @param precision relative half-width to reach by more replications; empty: none asked for
 * @param intervalNanos step of the time series; empty: a sixtieth of the duration
 * @param goesOn whether nobody said how long to measure, so that a run may go on until what it is
 *     for is settled
 */
public record RunSettings(
    long durationNanos,
    OptionalLong warmupNanos,
    long seed,
    int replications,
    OptionalDouble precision,
    OptionalLong intervalNanos,
    boolean goesOn) {
  private static final int USUAL_INTERVALS = 60;

  /** One run of 60 s with seed 1. */
  public static final RunSettings DEFAULT =
      new RunSettings(
          60_000_000_000L,
          OptionalLong.empty(),
          1,
          1,
          OptionalDouble.empty(),
          OptionalLong.empty(),
          true);

  /** With a duration that somebody said. */
  public RunSettings(
      long durationNanos,
      OptionalLong warmupNanos,
      long seed,
      int replications,
      OptionalDouble precision,
      OptionalLong intervalNanos) {
    this(durationNanos, warmupNanos, seed, replications, precision, intervalNanos, false);
  }

  public RunSettings {
    if (durationNanos <= 0 || warmupNanos.orElse(0) < 0 || intervalNanos.orElse(1) <= 0) {
      throw new IllegalArgumentException("durations must be above 0");
    }
    if (replications < 1) {
      throw new IllegalArgumentException("replications must be at least 1, was " + replications);
    }
  }

  /** With a duration that somebody said. */
  public RunSettings withDuration(long nanos) {
    return new RunSettings(nanos, warmupNanos, seed, replications, precision, intervalNanos);
  }

  /** As long as another one says, where it says it. */
  public RunSettings lasting(RunSettings other) {
    return new RunSettings(
        other.durationNanos,
        warmupNanos,
        seed,
        replications,
        precision,
        intervalNanos,
        other.goesOn);
  }

  public RunSettings withWarmup(long nanos) {
    OptionalLong warmup = OptionalLong.of(nanos);
    return new RunSettings(
        durationNanos, warmup, seed, replications, precision, intervalNanos, goesOn);
  }

  public RunSettings withSeed(long changed) {
    return new RunSettings(
        durationNanos, warmupNanos, changed, replications, precision, intervalNanos, goesOn);
  }

  /** With so many independent runs, at least 1. */
  public RunSettings withReplications(int runs) {
    return new RunSettings(
        durationNanos, warmupNanos, seed, runs, precision, intervalNanos, goesOn);
  }

  /** With replications until intervals are this precise; empty: a fixed number. */
  public RunSettings withPrecision(OptionalDouble wanted) {
    return new RunSettings(
        durationNanos, warmupNanos, seed, replications, wanted, intervalNanos, goesOn);
  }

  /** With a time line of this step. */
  public RunSettings withInterval(long nanos) {
    OptionalLong interval = OptionalLong.of(nanos);
    return new RunSettings(
        durationNanos, warmupNanos, seed, replications, precision, interval, goesOn);
  }

  /** The step of the time series in nanoseconds. */
  public long stepNanos() {
    return Math.max(1, intervalNanos.orElse(durationNanos / USUAL_INTERVALS));
  }

  /** As one run. */
  public RunSettings once() {
    return withReplications(1).withPrecision(OptionalDouble.empty());
  }

  /** Whether one run is all that is asked for. */
  public boolean isOneRun() {
    return replications == 1 && precision.isEmpty();
  }
}
