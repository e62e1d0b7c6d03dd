package dev.sysdesign.engine.kernel.measure;

import dev.sysdesign.engine.kernel.tally.Population;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Histogram;
import dev.sysdesign.engine.statistics.Parts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Reads the counts of one or several entities of a population into an outcome. */
public final class Outcomes {
  private final double seconds;
  private final boolean whole;
  private final boolean pooled;

  /**
   * A reader.
   *
   * @param measuredNanos the length of the window
   * @param whole whether the run reached its end without faults; others have no intervals
   * @param pooled whether the run is one of several that are pooled
   */
  public Outcomes(long measuredNanos, boolean whole, boolean pooled) {
    this.seconds = measuredNanos / 1e9;
    this.whole = whole;
    this.pooled = pooled;
  }

  Outcome of(Population population, int... entities) {
    long arrivals = 0;
    long ok = 0;
    long okAll = 0;
    long failed = 0;
    long inside = 0;
    Histogram latency = new Histogram();
    Histogram failure = new Histogram();
    Map<Cause, Long> causes = new EnumMap<>(Cause.class);
    for (int i : entities) {
      arrivals += population.arrivals(i);
      okAll += population.ok(i);
      ok += population.ok(i) - population.carriedOk(i);
      failed += population.failed(i) - population.carriedFailed(i);
      inside += population.inside(i) - population.carriedInside(i);
      for (Histogram[] section : population.latency) {
        if (section.length > 0) {
          latency.add(section[i]);
        }
      }
      failure.add(population.failure[i]);
      for (Cause cause : Cause.values()) {
        long count = population.causes(i, cause.ordinal());
        if (count > 0) {
          causes.merge(cause, count, Long::sum);
        }
      }
    }
    Counts counts = new Counts(arrivals, ok, failed, inside);
    double throughput = seconds == 0 ? 0 : answers(okAll, ok, failed) / seconds;
    return new Outcome(
        counts,
        throughput,
        latency(latency),
        latency(failure),
        causes,
        confidence(population, entities, latency, throughput));
  }

  /**
   * Answers in the window, those to calls from before it among them: they stand for the calls that
   * it leaves unanswered at its end. Where calls fail and the larger part of the answers is to
   * earlier ones, they would stand for calls that failed, and only answers to its own count.
   */
  private static long answers(long all, long ok, long failed) {
    return failed > 0 && all - ok > ok ? ok : all;
  }

  private Confidence confidence(
      Population population, int[] entities, Histogram all, double throughput) {
    int n = BatchMeans.SECTIONS;
    if (!whole || population.latency.length < n) {
      return Confidence.NONE;
    }
    Histogram[] sections = new Histogram[n];
    double[] failed = new double[n];
    double[] unheard = new double[n];
    for (int s = 0; s < n; s++) {
      sections[s] = new Histogram();
      for (int i : entities) {
        sections[s].add(population.latency[s][i]);
        failed[s] += ofSection(population.sectionFailed, s, i);
        unheard[s] += ofSection(population.sectionUnheard, s, i);
      }
    }
    boolean nothing = all.count() == 0 && Arrays.stream(unheard).sum() == 0;
    return nothing
        ? Confidence.NONE
        : Parts.SECTIONS.of(all, sections, unheard, failed, throughput, seconds / n);
  }

  private static double ofSection(long[][] upTo, int s, int i) {
    return upTo[s][i] - (s == 0 ? 0 : upTo[s - 1][i]);
  }

  /** The numbers of a histogram, with its samples where the run is to be pooled. */
  Latency latency(Histogram histogram) {
    return pooled ? histogram.sampled() : histogram.latency();
  }
}
