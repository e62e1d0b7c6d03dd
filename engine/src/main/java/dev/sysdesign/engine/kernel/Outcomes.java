package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.statistics.BatchMeans;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the counts of one or several entities of a population into an outcome. */
final class Outcomes {
  /** Samples a part must hold beyond a percentile, and for a mean or a median. */
  private static final int BEYOND = 10;

  private static final int FEW = 20;

  private final double seconds;
  private final boolean whole;

  /**
   * A reader.
   *
   * @param measuredNanos the length of the window
   * @param whole whether the run reached its end without faults; others have no intervals
   */
  Outcomes(long measuredNanos, boolean whole) {
    this.seconds = measuredNanos / 1e9;
    this.whole = whole;
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
    double throughput = seconds == 0 ? 0 : okAll / seconds;
    return new Outcome(
        counts,
        throughput,
        latency.latency(),
        failure.latency(),
        causes,
        confidence(population, entities, latency, throughput, counts.errorRate()));
  }

  private Confidence confidence(
      Population population, int[] entities, Histogram all, double throughput, double errors) {
    if (!whole || population.latency.length < BatchMeans.SECTIONS || all.count() == 0) {
      return Confidence.NONE;
    }
    int n = BatchMeans.SECTIONS;
    Histogram[] sections = new Histogram[n];
    double[] rate = new double[n];
    double[] failing = new double[n];
    for (int s = 0; s < n; s++) {
      sections[s] = new Histogram();
      long failed = 0;
      for (int i : entities) {
        sections[s].add(population.latency[s][i]);
        failed +=
            population.sectionFailed[s][i] - (s == 0 ? 0 : population.sectionFailed[s - 1][i]);
      }
      rate[s] = sections[s].count() / (seconds / n);
      double finished = sections[s].count() + failed;
      failing[s] = finished == 0 ? Double.NaN : failed / finished;
    }
    return new Confidence(
        BatchMeans.ofHistograms(all.mean(), sections, FEW, Histogram::mean),
        percentile(all, sections, 0.5),
        percentile(all, sections, 0.9),
        percentile(all, sections, 0.95),
        percentile(all, sections, 0.99),
        percentile(all, sections, 0.999),
        BatchMeans.ofValues(throughput, rate),
        BatchMeans.ofValues(errors, failing));
  }

  private static Optional<Interval> percentile(Histogram all, Histogram[] sections, double p) {
    long fewest = Math.max(FEW, Math.round(BEYOND / (1 - p)));
    return BatchMeans.ofHistograms(all.percentile(p), sections, fewest, part -> part.percentile(p));
  }
}
