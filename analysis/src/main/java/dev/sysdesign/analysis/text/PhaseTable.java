package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.Phases;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What objectives name, and what changes, before, during and after the faults of a scenario. */
final class PhaseTable {
  private static final int LEAST = 4;
  private static final int WIDEST = 32;

  private PhaseTable() {}

  /** Every row. */
  static List<String> lines(Analysis analysis, int width) {
    Section all = section(analysis, width);
    return all.isEmpty() ? List.of() : all.lines().apply(all.rows());
  }

  /** What objectives name first; no row without a scenario. */
  static Section section(Analysis analysis, int width) {
    List<Phases.Row> all =
        analysis.scenario().map(run -> Phases.of(analysis.topology(), run)).orElse(List.of());
    return new Section(
        "figures that change",
        all.size(),
        Math.min(all.size(), LEAST),
        0,
        rows -> lines(all, rows, analysis.scenario().orElseThrow(), width));
  }

  private static List<String> lines(List<Phases.Row> all, int rows, ScenarioRun run, int width) {
    Table table =
        new Table(
            "UNDER '%s'".formatted(Ellipsis.middle(run.scenario().name(), WIDEST)),
            Table.Column.number("before"),
            Table.Column.number("during"),
            Table.Column.number("after"));
    all.subList(0, rows)
        .forEach(
            row ->
                table.row(
                    row.metric().text(),
                    figure(row.before()),
                    figure(row.during()),
                    figure(row.after())));
    if (rows < all.size()) {
      table.row(Rest.name(all.size() - rows));
    }
    List<String> lines = new ArrayList<>(table.within(width).lines());
    lines.addAll(
        Paragraph.lines(
            "during: from %s to %s; each part counts what arrives in it"
                .formatted(Figures.time(run.fromNanos()), Figures.time(run.untilNanos())),
            "  ",
            width));
    return lines;
  }

  private static String figure(Optional<Value> value) {
    return value.map(Figures::value).orElse(Figures.NONE);
  }
}
