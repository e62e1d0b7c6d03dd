package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The interval in which most requests fail; where no more do than without faults: in which they
 * take longest. It is looked for from the first injection on, and told only where it is worse than
 * the worst interval without faults.
 */
final class WorstMoment {
  private final Timeline line;

  /** Whether an interval without an answer is worse than any without faults. */
  private final boolean silenceTells;

  private WorstMoment(Timeline line, boolean silenceTells) {
    this.line = line;
    this.silenceTells = silenceTells;
  }

  /**
   * The sentence.
   *
   * @param steady the course without faults
   * @param fromNanos begin of the first injection
   */
  static String sentence(Timeline line, Timeline steady, long fromNanos) {
    WorstMoment usual = new WorstMoment(steady, false);
    boolean silenceTells =
        IntStream.range(0, steady.size()).noneMatch(i -> WorstMoment.isSilent(steady, i));
    WorstMoment moment = new WorstMoment(line, silenceTells);
    int first = (int) Math.min(line.size(), fromNanos / line.intervalNanos());
    double errors = worst(0, steady.size(), usual::errors);
    double p99 = worst(0, steady.size(), usual::p99);
    return IntStream.range(first, line.size())
        .boxed()
        .filter(i -> moment.errors(i) > errors || moment.p99(i) > p99)
        .max(
            Comparator.<Integer>comparingDouble(i -> Math.max(errors, moment.errors(i)))
                .thenComparingDouble(moment::p99))
        .map(moment::sentence)
        .orElseGet(() -> none(line, fromNanos));
  }

  /** Where no request finishes after the injection, nobody can tell whether any is lost. */
  private static String none(Timeline line, long fromNanos) {
    int whole = (int) Math.ceil((double) fromNanos / line.intervalNanos());
    boolean silent =
        IntStream.range(whole, line.size()).allMatch(i -> Double.isNaN(line.errorRate().at(i)));
    return silent
        ? "Nothing can be told of what is lost: in no interval of %s after the begin of the first injection does a request finish."
            .formatted(Figures.time(line.intervalNanos()))
        : "Nothing is lost: from the first injection on no more requests fail, and none take"
            + " longer, than at the worst moment without faults.";
  }

  private static double worst(int from, int until, IntToDoubleFunction value) {
    return IntStream.range(from, until).mapToDouble(value).max().orElse(0);
  }

  private String sentence(int i) {
    double errors = errors(i);
    String failures =
        isSilent(i)
            ? "no request is answered"
            : errors > 0 ? Figures.share(errors) + " of the requests fail" : "no request fails";
    double p99 = line.p99().at(i);
    String latency =
        isSilent(i) || Double.isNaN(p99)
            ? ""
            : " and 99 %% of %s take %s or less"
                .formatted(errors > 0 ? "the others" : "them", Figures.time(p99));
    return "At its worst, from %s to %s, %s%s."
        .formatted(
            Figures.time((double) line.intervalNanos() * i),
            Figures.time((double) line.intervalNanos() * (i + 1)),
            failures,
            latency);
  }

  /** Requests arrive or wait, and none comes back. */
  private static boolean isSilent(Timeline line, int i) {
    return Double.isNaN(line.errorRate().at(i))
        && line.offered().at(i) > 0
        && line.inFlight().at(i) >= 1;
  }

  private boolean isSilent(int i) {
    return silenceTells && isSilent(line, i);
  }

  private double errors(int i) {
    return isSilent(i) ? 1 : number(line.errorRate(), i);
  }

  private double p99(int i) {
    return number(line.p99(), i);
  }

  private static double number(Series series, int i) {
    return Double.isNaN(series.at(i)) ? 0 : series.at(i);
  }
}
