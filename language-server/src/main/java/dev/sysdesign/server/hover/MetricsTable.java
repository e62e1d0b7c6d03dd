package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Metrics as a Markdown table. */
final class MetricsTable {
  private final StringBuilder rows = new StringBuilder();

  private MetricsTable(String title) {
    rows.append("| ").append(title).append(" | |\n|:--|--:|\n");
  }

  /** All that is known of a component. */
  static String of(ComponentResult component, Limits limits) {
    MetricsTable table = new MetricsTable(component.name());
    table.outcome(component.outcome());
    table.load("ρ (the fullest of its limits)", limits.load(component.name()));
    table.load("utilization", component.utilization());
    table.load("own load", component.ownLoad());
    table.load("cpu", component.cpu());
    table.share("hit ratio", component.hitRatio());
    if (component.utilization().isPresent()) {
      table.row(
          "waiting (mean, most)",
          Figures.count(component.queueMean()) + ", " + Figures.whole(component.queueMax()));
      table.row("wait p99", Figures.time(component.waiting().p99()));
    }
    component
        .coreWait()
        .filter(wait -> wait.max() > 0)
        .ifPresent(
            wait -> {
              table.row(
                  "waiting for a core (mean, most)",
                  Figures.count(wait.mean()) + ", " + Figures.whole(wait.max()));
              table.row("core wait p99", Figures.time(wait.time().p99()));
            });
    if (component.wasted() > 0) {
      table.row("wasted calls", Figures.whole(component.wasted()));
    }
    return table.rows.toString();
  }

  /** All that is known of an edge, with what its traffic costs. */
  static String of(EdgeResult edge, Analysis analysis) {
    MetricsTable table = new MetricsTable(edge.edge().identity().replace("|", "\\|"));
    table.outcome(edge.outcome());
    table.row("attempts", Figures.whole(edge.attempts()));
    for (BillLine line : analysis.bill().lines()) {
      if (line.subject() instanceof Subject.OfEdge of
          && of.from().equals(edge.edge().from())
          && of.to().equals(edge.edge().to())) {
        table.row(
            line.description(),
            line.amount()
                .map(a -> Figures.money(a, analysis.bill().margins().of(line)))
                .orElse("unknown"));
      }
    }
    return table.rows.toString();
  }

  private void outcome(Outcome outcome) {
    row("throughput", Figures.rate(outcome.throughput(), outcome.confidence().throughput()));
    row(
        "errors",
        Figures.share(outcome.errorRate(), outcome.confidence().errorRate()) + causes(outcome));
    Latency latency = outcome.latency();
    time("mean", latency.mean(), outcome.confidence().mean());
    time("p50", latency.p50(), outcome.confidence().p50());
    time("p95", latency.p95(), outcome.confidence().p95());
    time("p99", latency.p99(), outcome.confidence().p99());
    time("max", latency.max(), Optional.empty());
  }

  private static String causes(Outcome outcome) {
    List<Map.Entry<Cause, Long>> errors = List.copyOf(outcome.errors().entrySet());
    return errors.isEmpty()
        ? ""
        : errors.stream()
            .map(e -> Figures.whole(e.getValue()) + " " + e.getKey().word())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private void time(String name, double nanos, Optional<Interval> interval) {
    row(name, Figures.time(nanos, interval));
  }

  private void load(String name, OptionalDouble share) {
    share.ifPresent(value -> row(name, Figures.load(value)));
  }

  private void share(String name, OptionalDouble share) {
    share.ifPresent(value -> row(name, Figures.share(value)));
  }

  private void row(String name, String value) {
    rows.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}
