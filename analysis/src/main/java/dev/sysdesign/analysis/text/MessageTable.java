package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;

/** How long it takes until what was handed over is done; empty where nothing is. */
final class MessageTable {
  private MessageTable() {}

  static List<String> lines(SimulationResult run) {
    Deliveries deliveries = run.totals().deliveries();
    if (deliveries.isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            "MESSAGES",
            Table.Column.number("delivered"),
            Table.Column.number("mean"),
            Table.Column.number("p50"),
            Table.Column.number("p99"),
            Table.Column.number("oldest"));
    for (var component : Clients.others(run)) {
      deliveries
          .component(component.name())
          .ifPresent(
              of ->
                  table.row(
                      of.name(),
                      Figures.whole(of.delivery().count()),
                      Figures.time(of.delivery().mean()),
                      Figures.time(of.delivery().p50()),
                      Figures.time(of.delivery().p99()),
                      Figures.time(of.oldestNanos())));
    }
    return table.lines();
  }
}
