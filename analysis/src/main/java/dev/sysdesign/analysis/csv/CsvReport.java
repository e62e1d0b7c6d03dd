package dev.sysdesign.analysis.csv;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Analyses as comma-separated values: a row for the system, each request class, component and edge.
 */
public final class CsvReport {
  private static final List<String> FIRST = List.of("scenario", "complete", "kind", "name");
  private static final List<String> LAST = List.of("load", "waitingMean", "monthlyUsd");

  private CsvReport() {}

  /** The rows of all of them, one after the other; those without a scenario name none. */
  public static String of(List<Analysis> analyses) {
    List<String> columns = new ArrayList<>(FIRST);
    columns.addAll(OutcomeCells.COLUMNS);
    columns.addAll(LAST);
    CsvTable table = new CsvTable(columns);
    analyses.forEach(analysis -> rows(table, analysis));
    return table.text();
  }

  private static void rows(CsvTable table, Analysis analysis) {
    SimulationResult run = analysis.shown();
    Bill bill = analysis.bill();
    Limits limits = Limits.of(analysis.topology(), run);
    String scenario = analysis.scenario().map(s -> s.scenario()).map(Scenario::name).orElse("");
    Rows rows = new Rows(table, scenario, analysis.isComplete());
    rows.add(
        "system",
        run.system(),
        run.outcome(),
        limits.bottleneck().map(s -> OptionalDouble.of(s.demand())).orElse(OptionalDouble.empty()),
        OptionalDouble.empty(),
        bill.isComplete() ? bill.total().toString() : "");
    for (RequestResult request : run.requests()) {
      rows.add("request", request.client() + "/" + request.name(), request.outcome());
    }
    for (ComponentResult component : run.components()) {
      boolean known =
          bill.of(component.name()).stream().allMatch(line -> line.amount().isPresent());
      rows.add(
          "component",
          component.name(),
          component.outcome(),
          limits.load(component.name()),
          OptionalDouble.of(component.queueMean()),
          known ? bill.totalOf(component.name()).toString() : "");
    }
    Set<String> billed = new HashSet<>();
    for (EdgeResult edge : run.edges()) {
      String way = edge.edge().from() + " -> " + edge.edge().to();
      rows.add(
          "edge",
          edge.edge().identity(),
          edge.outcome(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          billed.add(way) ? cost(bill, way) : "");
    }
  }

  /** The bill knows two components, and not which of the edges between them; the first has it. */
  private static String cost(Bill bill, String subject) {
    List<BillLine> lines =
        bill.lines().stream().filter(line -> line.subject().text().equals(subject)).toList();
    boolean known = lines.stream().allMatch(line -> line.amount().isPresent());
    return known
        ? lines.stream()
            .map(line -> line.amount().orElseThrow())
            .reduce(Money.ZERO, Money::plus)
            .toString()
        : "";
  }

  private record Rows(CsvTable table, String scenario, boolean complete) {
    void add(String kind, String name, Outcome outcome) {
      add(kind, name, outcome, OptionalDouble.empty(), OptionalDouble.empty(), "");
    }

    void add(
        String kind,
        String name,
        Outcome outcome,
        OptionalDouble load,
        OptionalDouble waiting,
        String cost) {
      CsvTable.Row row =
          new CsvTable.Row().text(scenario).text(Boolean.toString(complete)).text(kind).text(name);
      OutcomeCells.add(row, outcome);
      table.row(row.number(load).number(waiting).text(cost));
    }
  }
}
