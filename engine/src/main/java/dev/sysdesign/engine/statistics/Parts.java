package dev.sysdesign.engine.statistics;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import java.util.Arrays;
import java.util.Optional;

/**
 * 95 % intervals of what was measured in several parts. Every number is a ratio of two sums over
 * them (time ÷ calls, failures ÷ calls, calls ÷ seconds, calls below a percentile ÷ calls), so a
 * part counts by what it holds, and none has to hold much.
 */
public enum Parts {
  /** The {@link BatchMeans#SECTIONS} sections of one run. */
  SECTIONS {
    @Override
    Spread ofAmounts(double[] deviations) {
      return BatchMeans.skewedSpread(deviations);
    }

    @Override
    Spread ofCounts(double[] deviations) {
      return BatchMeans.spread(deviations);
    }
  },
  /** Independent runs. */
  REPLICATIONS {
    @Override
    Spread ofAmounts(double[] deviations) {
      return Spread.ofIndependent(deviations);
    }

    @Override
    Spread ofCounts(double[] deviations) {
      return Spread.ofIndependent(deviations);
    }
  };

  /** The fewest calls behind an interval of their mean. */
  private static final long FOR_A_MEAN = 30;

  /** Samples that must lie beyond a percentile. */
  private static final double BEYOND = 10;

  abstract Spread ofAmounts(double[] deviations);

  abstract Spread ofCounts(double[] deviations);

  /**
   * The intervals of the outcome of calls.
   *
   * @param all latencies of the successes
   * @param parts the same by part, at least 2
   * @param unheard successes without a latency, by part
   * @param failed failures by part
   * @param throughput of all parts, at which its interval is centred
   * @param seconds the length of a part
   */
  public Confidence of(
      Histogram all,
      Histogram[] parts,
      double[] unheard,
      double[] failed,
      double throughput,
      double seconds) {
    double[] heard = Arrays.stream(parts).mapToDouble(Histogram::count).toArray();
    double[] succeeded = new double[parts.length];
    Arrays.setAll(succeeded, i -> heard[i] + unheard[i]);
    double[] times = Arrays.stream(parts).mapToDouble(Histogram::sum).toArray();
    double[] finished = new double[parts.length];
    Arrays.setAll(finished, i -> succeeded[i] + failed[i]);
    double[] equal = new double[parts.length];
    Arrays.fill(equal, seconds);
    double errors = sum(failed) / sum(finished);
    return new Confidence(
        all.count() < FOR_A_MEAN
            ? Optional.empty()
            : Optional.of(around(all.mean(), ofAmounts(deviations(times, heard)))),
        percentile(0.5, all, parts),
        percentile(0.9, all, parts),
        percentile(0.95, all, parts),
        percentile(0.99, all, parts),
        percentile(0.999, all, parts),
        Optional.of(around(throughput, ofCounts(deviations(succeeded, equal)))),
        sum(finished) == 0
            ? Optional.empty()
            : Optional.of(share(errors, ofCounts(deviations(failed, finished)))));
  }

  /**
   * The interval of a percentile: that of the share of samples which do not exceed the estimate,
   * read back as times (Woodruff, "Confidence intervals for medians and other position measures",
   * 1952). Other than an average of the percentiles of the parts it has no bias where these are
   * short. The upper end is not known where it lies beyond the sample.
   */
  private Optional<Interval> percentile(double p, Histogram all, Histogram[] parts) {
    if (all.count() * (1 - p) < BEYOND - 1e-6) {
      return Optional.empty();
    }
    double estimate = all.percentile(p);
    double[] below = Arrays.stream(parts).mapToDouble(h -> h.notAbove(estimate)).toArray();
    double[] sizes = Arrays.stream(parts).mapToDouble(Histogram::count).toArray();
    Spread spread = ofCounts(deviations(below, sizes));
    double from = p - spread.below();
    double to = p + spread.above();
    double low = from <= 0 ? 0 : Math.min(estimate, all.percentile(from));
    if (all.count() * (1 - to) < 1) {
      double relative = 2 * spread.above() / (1 - p);
      return Optional.of(Interval.from(low, Math.max(1, relative * relative)));
    }
    return Optional.of(new Interval(low, Math.max(estimate, all.percentile(to))));
  }

  /** How much each part, taken alone, moves the ratio of the sums (linearised). */
  private static double[] deviations(double[] amounts, double[] sizes) {
    double ratio = sum(amounts) / sum(sizes);
    double size = sum(sizes) / sizes.length;
    double[] deviations = new double[sizes.length];
    Arrays.setAll(deviations, i -> (amounts[i] - ratio * sizes[i]) / size);
    return deviations;
  }

  private static Interval around(double point, Spread spread) {
    return new Interval(point - spread.below(), point + spread.above());
  }

  private static Interval share(double point, Spread spread) {
    return new Interval(Math.max(0, point - spread.below()), Math.min(1, point + spread.above()));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
