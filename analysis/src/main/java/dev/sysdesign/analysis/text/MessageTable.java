package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Comparator;
import java.util.List;

/** How long it takes until what was handed over is done; empty where nothing is. */
final class MessageTable {
  /** From when to when its times count. */
  private static final String TIMES = ", REQUEST TO LAST CONSUMER";

  private MessageTable() {}

  /** Every component to which something is handed over. */
  static List<String> lines(Analysis analysis, int width) {
    List<Deliveries.OfComponent> all = all(analysis.shown());
    return all.isEmpty() ? List.of() : lines(analysis, all, all.size(), width);
  }

  /** What waits longest first. */
  static Section section(Analysis analysis, int width) {
    List<Deliveries.OfComponent> all =
        all(analysis.shown()).stream()
            .sorted(Comparator.comparing(Deliveries.OfComponent::oldestNanos).reversed())
            .toList();
    return new Section(
        "rows of messages", all.size(), 1, 4, rows -> lines(analysis, all, rows, width));
  }

  private static List<Deliveries.OfComponent> all(SimulationResult run) {
    Deliveries deliveries = run.totals().deliveries();
    return Clients.others(run).stream()
        .flatMap(component -> deliveries.component(component.name()).stream())
        .toList();
  }

  private static List<String> lines(
      Analysis analysis, List<Deliveries.OfComponent> all, int rows, int width) {
    Table table =
        new Table(
            "MESSAGES" + ReportStyle.which(analysis) + TIMES,
            Table.Column.number("delivered"),
            Table.Column.number("mean"),
            Table.Column.number("p50"),
            Table.Column.number("p99"),
            Table.Column.number("oldest"));
    for (Deliveries.OfComponent of : all.subList(0, rows)) {
      table.row(
          of.name(),
          Figures.whole(of.delivery().count()),
          Figures.time(of.delivery().mean()),
          Figures.time(of.delivery().p50()),
          Figures.time(of.delivery().p99()),
          Figures.time(of.oldestNanos()));
    }
    if (rows < all.size()) {
      table.row(Rest.name(all.size() - rows));
    }
    return table.within(width).lines();
  }
}
