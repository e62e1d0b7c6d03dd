package dev.sysdesign.analysis.json;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import java.util.Optional;

/** What became of calls: the same keys wherever calls are counted. */
final class OutcomeJson {
  private OutcomeJson() {}

  static void counts(JsonOut out, Counts counts) {
    out.object(
        "requests",
        () -> {
          out.whole("offered", counts.offered());
          out.whole("completed", counts.completed());
          out.whole("failed", counts.failed());
          out.whole("inFlight", counts.inFlight());
        });
  }

  static void rates(JsonOut out, Outcome outcome) {
    out.number("throughputRps", outcome.throughput());
    out.number("errorRate", outcome.errorRate());
  }

  static void errors(JsonOut out, Outcome outcome) {
    out.object(
        "errors", () -> outcome.errors().forEach((cause, count) -> out.whole(cause.word(), count)));
  }

  static void latency(JsonOut out, String name, Latency latency) {
    out.object(
        name,
        () -> {
          out.millis("meanMs", latency.mean());
          out.millis("p50Ms", latency.p50());
          out.millis("p90Ms", latency.p90());
          out.millis("p95Ms", latency.p95());
          out.millis("p99Ms", latency.p99());
          out.millis("p999Ms", latency.p999());
          out.millis("maxMs", latency.max());
        });
  }

  static void confidence(JsonOut out, Confidence confidence) {
    out.object(
        "ci95",
        () -> {
          out.millis("meanMs", notBelowZero(confidence.mean()));
          out.millis("p50Ms", notBelowZero(confidence.p50()));
          out.millis("p99Ms", notBelowZero(confidence.p99()));
          out.interval("throughputRps", notBelowZero(confidence.throughput()));
          out.interval("errorRate", notBelowZero(confidence.errorRate()));
        });
  }

  /** A time, a rate or a share is not negative, whatever an interval by Student's t reaches. */
  static Optional<Interval> notBelowZero(Optional<Interval> interval) {
    return interval.map(
        i -> new Interval(Math.max(0, i.low()), Math.max(0, i.high()), i.closedAfter()));
  }
}
