package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** Requests, and the components and edges that matter most. */
final class CallSections {
  private static final int LEAST = 2;

  private final SimulationResult run;
  private final Limits limits;
  private final Ranking ranking;
  private final int width;
  private final String which;

  CallSections(Analysis analysis, ReportStyle style) {
    this.run = analysis.shown();
    this.limits = analysis.loads();
    this.which = ReportStyle.which(analysis);
    this.ranking = new Ranking(analysis, style.sort(), limits);
    this.width = style.width();
  }

  /** A row of requests. */
  private record Sender(String name, Outcome outcome) {}

  Section requests() {
    List<Sender> all = senders();
    return new Section(
        "rows of requests",
        all.size(),
        LEAST,
        4,
        rows -> {
          Table table =
              new Table(
                  "REQUESTS" + which,
                  Table.Column.number("throughput"),
                  Table.Column.number("errors"),
                  Table.Column.number("p50"),
                  Table.Column.number("p99"));
          all.subList(0, rows).forEach(sender -> row(table, sender));
          if (rows < all.size()) {
            table.row(Rest.name(all.size() - rows));
          }
          return table.within(width).lines();
        });
  }

  private static void row(Table table, Sender sender) {
    Outcome outcome = sender.outcome();
    table.row(
        sender.name(),
        Figures.rate(outcome.throughput(), outcome.confidence().throughput()),
        Rest.errors(outcome),
        Figures.time(outcome.latency().p50(), outcome.confidence().p50()),
        p99(outcome));
  }

  private List<Sender> senders() {
    List<Sender> all = new ArrayList<>();
    List<ComponentResult> clients = Clients.of(run);
    if (clients.size() != 1) {
      all.add(new Sender("all", run.outcome()));
    }
    for (ComponentResult client : clients) {
      all.add(new Sender(client.name(), client.outcome()));
      List<RequestResult> classes =
          run.requests().stream().filter(r -> r.client().equals(client.name())).toList();
      if (classes.size() > 1) {
        classes.forEach(r -> all.add(new Sender("  " + r.name(), r.outcome())));
      }
    }
    return all;
  }

  Section components() {
    List<ComponentResult> all = ranking.components(Clients.others(run));
    return new Section("components", all.size(), LEAST, 3, rows -> components(all, rows));
  }

  private List<String> components(List<ComponentResult> all, int rows) {
    Table table =
        new Table(
            "COMPONENTS" + which,
            Table.Column.number("load"),
            Table.Column.number("throughput"),
            Table.Column.number("errors"),
            Table.Column.number("p99"),
            Table.Column.number("waiting"),
            Table.Column.words("type"));
    return lines(table, all, rows, this::row, this::restOfComponents);
  }

  private void row(Table table, ComponentResult component) {
    Outcome outcome = component.outcome();
    table.row(
        component.name(),
        load(limits.load(component.name())),
        Figures.rate(outcome.throughput()),
        Rest.isSilent(outcome) ? Figures.NONE : Figures.share(outcome.errorRate()),
        p99(outcome),
        Figures.count(component.queueMean()),
        component.type());
  }

  private void restOfComponents(Table table, List<ComponentResult> rest) {
    List<Outcome> outcomes = rest.stream().map(ComponentResult::outcome).toList();
    OptionalDouble most = rest.stream().flatMapToDouble(c -> limits.load(c.name()).stream()).max();
    table.row(
        Rest.name(rest.size()),
        most.isPresent() ? Rest.most(load(most)) : Figures.NONE,
        Rest.throughput(outcomes),
        Rest.errors(outcomes),
        Rest.p99(outcomes),
        Figures.count(rest.stream().mapToDouble(ComponentResult::queueMean).sum()));
  }

  /** The first rows of a table one by one, and the rest of them as one. */
  private <T> List<String> lines(
      Table table,
      List<T> all,
      int rows,
      BiConsumer<Table, T> row,
      BiConsumer<Table, List<T>> restOf) {
    all.subList(0, rows).forEach(one -> row.accept(table, one));
    List<T> rest = all.subList(rows, all.size());
    if (!rest.isEmpty()) {
      restOf.accept(table, rest);
    }
    return table.within(width).lines();
  }

  Section edges() {
    List<EdgeResult> all = ranking.edges(run.edges());
    return new Section("edges", all.size(), LEAST, 6, rows -> edges(all, rows));
  }

  private List<String> edges(List<EdgeResult> all, int rows) {
    Table table =
        new Table(
            "EDGES" + which,
            Table.Column.number("throughput"),
            Table.Column.number("errors"),
            Table.Column.number("p50"),
            Table.Column.number("p99"));
    return lines(table, all, rows, this::row, CallSections::restOfEdges);
  }

  private void row(Table table, EdgeResult edge) {
    row(table, new Sender(edge.edge().identity(), edge.outcome()));
  }

  private static void restOfEdges(Table table, List<EdgeResult> rest) {
    List<Outcome> outcomes = rest.stream().map(EdgeResult::outcome).toList();
    table.row(
        Rest.name(rest.size()),
        Rest.throughput(outcomes),
        Rest.errors(outcomes),
        "",
        Rest.p99(outcomes));
  }

  private static String p99(Outcome outcome) {
    return Figures.time(outcome.latency().p99(), outcome.confidence().p99());
  }

  private static String load(OptionalDouble share) {
    return share.isPresent() ? Figures.load(share.getAsDouble()) : Figures.NONE;
  }
}
