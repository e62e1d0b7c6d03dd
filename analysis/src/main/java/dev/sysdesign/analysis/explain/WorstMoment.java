package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Timeline;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The interval in which most requests fail; where none does: in which they take longest. */
final class WorstMoment {
  private WorstMoment() {}

  static Optional<String> sentence(Timeline line) {
    return IntStream.range(0, line.size())
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(i -> number(line.errorRate().at(i)))
                .thenComparingDouble(i -> number(line.p99().at(i))))
        .map(i -> sentence(line, i));
  }

  private static String sentence(Timeline line, int i) {
    double errors = number(line.errorRate().at(i));
    String failures =
        errors > 0 ? Figures.share(errors) + " of the requests fail" : "no request fails";
    double p99 = line.p99().at(i);
    String latency =
        Double.isNaN(p99) ? "" : " and 99 % of the others take " + Figures.time(p99) + " or less";
    return "At its worst, from %s to %s, %s%s."
        .formatted(
            Figures.time((double) line.intervalNanos() * i),
            Figures.time((double) line.intervalNanos() * (i + 1)),
            failures,
            latency);
  }

  private static double number(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
