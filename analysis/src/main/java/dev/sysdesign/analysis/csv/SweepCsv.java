package dev.sysdesign.analysis.csv;

import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.engine.limit.LimitState;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sweep as comma-separated values: a row for each variant. */
public final class SweepCsv {
  private SweepCsv() {}

  /** The rows, what varies first. */
  public static String of(SystemSweep sweep) {
    SweepRow first = sweep.rows().get(0);
    List<String> columns = new ArrayList<>(first.point().params().keySet());
    first.point().rate().ifPresent(rate -> columns.add("rate"));
    columns.add("complete");
    columns.addAll(OutcomeCells.COLUMNS);
    columns.addAll(List.of("fullest", "load", "monthlyUsd", "kept", "missed", "unjudged"));
    CsvTable table = new CsvTable(columns);
    sweep.rows().forEach(row -> table.row(cells(row)));
    return table.text();
  }

  private static CsvTable.Row cells(SweepRow row) {
    CsvTable.Row cells = new CsvTable.Row();
    row.point().params().values().forEach(cells::text);
    row.point().rate().ifPresent(cells::text);
    cells.text(Boolean.toString(row.run().end() == SimulationResult.End.COMPLETE));
    OutcomeCells.add(cells, row.run().outcome());
    Optional<LimitState> fullest = row.limits().bottleneck();
    return cells
        .text(fullest.map(state -> state.limit().component()).orElse(""))
        .number(fullest.map(LimitState::demand).orElse(Double.NaN))
        .text(row.bill().isComplete() ? row.bill().total().toString() : "")
        .whole(row.kept())
        .whole(row.missed())
        .whole(row.unjudged());
  }
}
