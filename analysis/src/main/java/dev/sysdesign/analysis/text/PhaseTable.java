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
  /** Rows of what no objective names. */
  private static final int MOST = 20;

  private PhaseTable() {}

  static List<String> lines(Analysis analysis) {
    return analysis.scenario().map(run -> lines(analysis, run)).orElse(List.of());
  }

  private static List<String> lines(Analysis analysis, ScenarioRun run) {
    List<Phases.Row> all = Phases.of(analysis.topology(), run);
    long objectives = all.stream().filter(Phases.Row::objective).count();
    Table table =
        new Table(
            "UNDER '%s'".formatted(run.scenario().name()),
            Table.Column.number("before"),
            Table.Column.number("during"),
            Table.Column.number("after"));
    all.stream()
        .limit(objectives + MOST)
        .forEach(
            row ->
                table.row(
                    row.metric().text(),
                    figure(row.before()),
                    figure(row.during()),
                    figure(row.after())));
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(
        "  during: from %s to %s; each part counts what arrives in it"
            .formatted(Figures.time(run.fromNanos()), Figures.time(run.untilNanos())));
    long more = all.size() - objectives - MOST;
    if (more > 0) {
      lines.add("  %s more change; '--json' has them".formatted(Figures.whole(more)));
    }
    return all.isEmpty() ? List.of() : lines;
  }

  private static String figure(Optional<Value> value) {
    return value.map(Figures::value).orElse(Figures.NONE);
  }
}
