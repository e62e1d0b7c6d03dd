package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.List;
import java.util.OptionalDouble;

/** How full the components are. */
final class LoadTable {
  private LoadTable() {}

  static List<String> lines(Analysis analysis) {
    Table table =
        new Table(
            "LOAD",
            Table.Column.words("type"),
            Table.Column.number("instances"),
            Table.Column.number("in use"),
            Table.Column.number("own load"),
            Table.Column.number("cpu"),
            Table.Column.number("queue"),
            Table.Column.number("max"),
            Table.Column.number("wait p99"),
            Table.Column.number("hits"));
    for (ComponentResult component : Clients.others(analysis.shown())) {
      table.row(
          component.name(),
          component.type(),
          Figures.whole(component.instances()),
          share(component.utilization()),
          share(component.ownLoad()),
          share(component.cpu()),
          Figures.count(component.queueMean()),
          Figures.whole(component.queueMax()),
          Figures.time(component.waiting().p99()),
          share(component.hitRatio()));
    }
    return table.lines();
  }

  private static String share(OptionalDouble share) {
    return Figures.share(share.orElse(Double.NaN));
  }
}
