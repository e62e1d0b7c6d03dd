package dev.sysdesign.chaos;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.stream.IntStream;

/** A stretch of a time line in seconds: its mean, and how precisely that is known. */
record Course(double mean, double halfWidth) {
  /** Student's t of 97.5 % at 10 degrees of freedom or more is at most this. */
  private static final double T = 2.228;

  /** Of a series, over [from, until) seconds, from the means of stretches of 3 s. */
  static Course of(Series series, int from, int until) {
    int stretches = (until - from) / 3;
    double[] means =
        IntStream.range(0, stretches)
            .mapToDouble(i -> mean(series, from + 3 * i, from + 3 * i + 3))
            .toArray();
    double mean = IntStream.range(0, stretches).mapToDouble(i -> means[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, stretches).mapToDouble(i -> Math.pow(means[i] - mean, 2)).sum();
    return new Course(mean, T * Math.sqrt(squares / (stretches - 1) / stretches));
  }

  /** Passes by the rule for exact values: within 2 half-widths, which are under 5 % of it. */
  void assertIs(double exact, String what) {
    assertTrue(
        halfWidth <= 0.05 * exact, () -> what + ": " + halfWidth + " is too wide for " + exact);
    assertTrue(
        Math.abs(mean - exact) <= 2 * halfWidth,
        () -> what + ": " + mean + " ± " + halfWidth + " is not " + exact);
  }

  /** The mean of a series over [from, until) seconds. */
  static double mean(Series series, int from, int until) {
    return IntStream.range(from, until).mapToDouble(series::at).average().orElseThrow();
  }

  static Timeline.OfComponent component(SimulationResult result, String name) {
    return result.timeline().components().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
