package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Interval;
import java.util.Optional;
import java.util.function.Function;

/** What has an interval and an exact value. */
enum Metric {
  MEAN("mean", Confidence::mean),
  P99("p99", Confidence::p99),
  THROUGHPUT("throughput", Confidence::throughput),
  ERRORS("errors", Confidence::errorRate);

  private final String word;
  private final Function<Confidence, Optional<Interval>> interval;

  Metric(String word, Function<Confidence, Optional<Interval>> interval) {
    this.word = word;
    this.interval = interval;
  }

  String word() {
    return word;
  }

  /** Its interval; empty where the run is too short for one. */
  Optional<Interval> of(Confidence confidence) {
    return interval.apply(confidence);
  }
}
