package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Confidence;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.RootCause;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** Requests, components and edges: how many calls, how many fail, how long they take. */
final class CallTables {
  private CallTables() {}

  /** The three tables in the same columns, each a list of lines. */
  static List<List<String>> of(Analysis analysis, int width) {
    SimulationResult run = analysis.shown();
    String which = ReportStyle.which(analysis);
    Table requests = table(width, "REQUESTS" + which);
    requests(run, requests);
    Table components = table(width, "COMPONENTS" + which);
    Clients.others(run).forEach(c -> row(components, c.name(), c.outcome()));
    Table edges = table(width, "EDGES" + which);
    run.edges().forEach(e -> row(edges, e.edge().identity(), e.outcome()));

    List<List<String>> parts = new ArrayList<>();
    List<String> first = new ArrayList<>(requests.lines(components, edges));
    first.addAll(details(run, width));
    parts.add(first);
    if (!components.isEmpty()) {
      parts.add(components.lines(requests, edges));
    }
    if (!edges.isEmpty()) {
      parts.add(edges.lines(requests, components));
    }
    return parts;
  }

  /** Each client with its classes, and all clients together where there are several. */
  private static void requests(SimulationResult run, Table table) {
    List<ComponentResult> clients = Clients.of(run);
    if (clients.size() != 1) {
      row(table, "all", run.outcome());
    }
    for (ComponentResult client : clients) {
      row(table, client.name(), client.outcome());
      List<RequestResult> classes =
          run.requests().stream().filter(r -> r.client().equals(client.name())).toList();
      if (classes.size() > 1) {
        classes.forEach(r -> row(table, "  " + r.name(), r.outcome()));
      }
    }
  }

  private static Table table(int width, String title) {
    return new Table(
            title,
            Table.Column.number("throughput"),
            Table.Column.number("errors"),
            Table.Column.number("p50"),
            Table.Column.number("p99"),
            Table.Column.number("mean"))
        .within(width);
  }

  private static void row(Table table, String name, Outcome outcome) {
    Latency latency = outcome.latency();
    Confidence confidence = outcome.confidence();
    table.row(
        name,
        Figures.rate(outcome.throughput(), confidence.throughput()),
        Rest.errors(outcome),
        Figures.time(latency.p50(), confidence.p50()),
        Figures.time(latency.p99(), confidence.p99()),
        Figures.time(latency.mean(), confidence.mean()));
  }

  /** What the columns leave out, of all clients together. */
  private static List<String> details(SimulationResult run, int width) {
    Counts counts = run.outcome().counts();
    Latency latency = run.outcome().latency();
    Confidence confidence = run.outcome().confidence();
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Paragraph.lines(
            "p90 %s, p95 %s, p99.9 %s, max %s"
                .formatted(
                    Figures.time(latency.p90(), confidence.p90()),
                    Figures.time(latency.p95(), confidence.p95()),
                    Figures.time(latency.p999(), confidence.p999()),
                    Figures.time(latency.max())),
            "  ",
            width));
    lines.addAll(
        Paragraph.lines(
            "%s offered, %s completed, %s failed, %s in flight at the end"
                .formatted(
                    Figures.whole(counts.offered()),
                    Figures.whole(counts.completed()),
                    Figures.whole(counts.failed()),
                    Figures.whole(counts.inFlight())),
            "  ",
            width));
    if (!run.rootCauses().isEmpty()) {
      lines.addAll(Paragraph.lines("failures began as " + causes(run.rootCauses()), "  ", width));
    }
    return lines;
  }

  private static String causes(List<RootCause> causes) {
    List<String> words =
        causes.stream()
            .map(
                c ->
                    "%s at '%s' (%s)"
                        .formatted(c.cause().word(), c.component(), Figures.whole(c.count())))
            .toList();
    return String.join(", ", words);
  }
}
