package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import java.util.List;
import java.util.OptionalDouble;

/** How full the components are. */
final class LoadTable {
  private LoadTable() {}

  static List<String> lines(Analysis analysis, int width) {
    Table table =
        new Table(
            "LOAD",
            Table.Column.words("type"),
            Table.Column.number("instances"),
            Table.Column.number("load"),
            Table.Column.number("in use"),
            Table.Column.number("own load"),
            Table.Column.number("cpu"),
            Table.Column.number("queue"),
            Table.Column.number("max"),
            Table.Column.number("wait p99"),
            Table.Column.number("hits"));
    Limits limits =
        analysis.scenario().isEmpty()
            ? analysis.explanation().limits()
            : Limits.of(analysis.topology(), analysis.shown());
    for (ComponentResult component : Clients.others(analysis.shown())) {
      table.row(
          component.name(),
          component.type(),
          Figures.whole(component.instances()),
          share(limits.load(component.name())),
          share(component.utilization()),
          share(component.ownLoad()),
          share(component.cpu()),
          Figures.count(component.queueMean()),
          Figures.whole(component.queueMax()),
          Figures.time(component.waiting().p99()),
          share(component.hitRatio()));
    }
    return table.within(width).lines();
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? Figures.load(share.getAsDouble()) : Figures.NONE;
  }
}
