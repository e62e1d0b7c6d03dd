package dev.sysdesign.analysis.csv;

import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import java.util.List;

/** What became of calls: the same columns wherever calls are counted. */
final class OutcomeCells {
  static final List<String> COLUMNS =
      List.of(
          "offered",
          "completed",
          "failed",
          "throughputRps",
          "errorRate",
          "meanMs",
          "p50Ms",
          "p90Ms",
          "p95Ms",
          "p99Ms",
          "p999Ms",
          "maxMs");

  private OutcomeCells() {}

  static void add(CsvTable.Row row, Outcome outcome) {
    Latency latency = outcome.latency();
    row.whole(outcome.counts().offered())
        .whole(outcome.counts().completed())
        .whole(outcome.counts().failed())
        .number(outcome.throughput())
        .number(outcome.errorRate())
        .millis(latency.mean())
        .millis(latency.p50())
        .millis(latency.p90())
        .millis(latency.p95())
        .millis(latency.p99())
        .millis(latency.p999())
        .millis(latency.max());
  }
}
