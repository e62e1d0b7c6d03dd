package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** A sweep as text: a row for each variant, and the cheapest one that keeps all objectives. */
public final class SweepReport {
  private SweepReport() {}

  /** The report, with a line break at its end. */
  public static String of(SystemSweep sweep) {
    List<String> lines = new ArrayList<>(heading(sweep));
    lines.add("");
    lines.addAll(table(sweep));
    if (sweep.isJudged()) {
      lines.add("");
      lines.addAll(conclusion(sweep));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<String> heading(SystemSweep sweep) {
    SweepRow first = sweep.rows().get(0);
    SimulationResult run = first.run();
    int runs = first.point().plan().topology().settings().replications();
    String scenario =
        first
            .point()
            .plan()
            .scenario()
            .map(Scenario::name)
            .map(s -> " under '" + s + "'")
            .orElse("");
    List<String> lines =
        new ArrayList<>(
            Paragraph.lines(
                "%s%s: %s variants with the same draws, each %s measured after its warm-up, seed %s"
                    .formatted(
                        run.system(),
                        scenario,
                        Figures.whole(sweep.asked()),
                        (runs == 1 ? "" : runs + " replications of ")
                            + Figures.time(
                                first.point().plan().topology().settings().durationNanos()),
                        run.seed()),
                ""));
    if (!sweep.isComplete()) {
      lines.add("PARTIAL RESULTS: " + partial(sweep));
    }
    return lines;
  }

  private static String partial(SystemSweep sweep) {
    return sweep.rows().stream()
        .map(row -> row.run().end())
        .filter(end -> end != SimulationResult.End.COMPLETE)
        .findFirst()
        .map(SimulationResult.End::doc)
        .orElse("the sweep was cancelled");
  }

  private static List<String> table(SystemSweep sweep) {
    Table table =
        new Table(
            sweep.rows().get(0).point().names(),
            Table.Column.number("throughput"),
            Table.Column.number("p99"),
            Table.Column.number("errors"),
            Table.Column.words("fullest"),
            Table.Column.number("cost"),
            Table.Column.words(sweep.isJudged() ? "objectives" : ""));
    sweep.rows().forEach(row -> row(table, row));
    return table.lines();
  }

  private static void row(Table table, SweepRow row) {
    Outcome outcome = row.run().outcome();
    table.row(
        row.point().label(),
        Figures.rate(outcome.throughput(), outcome.confidence().throughput()),
        Figures.time(outcome.latency().p99(), outcome.confidence().p99()),
        Figures.share(outcome.errorRate(), outcome.confidence().errorRate()),
        row.run()
            .bottleneck()
            .map(b -> b.component() + " " + Figures.share(b.ownLoad()))
            .orElse(Figures.NONE),
        cost(row),
        objectives(row));
  }

  private static String cost(SweepRow row) {
    String known = Figures.perMonth(row.bill().total().usd());
    return row.bill().isComplete() ? known : "> " + known;
  }

  private static String objectives(SweepRow row) {
    if (row.verdicts().isEmpty()) {
      return "";
    }
    boolean close = row.verdicts().stream().anyMatch(v -> v.closeCall().isPresent());
    return "%s of %s%s".formatted(row.kept(), row.verdicts().size(), close ? "?" : "");
  }

  private static List<String> conclusion(SystemSweep sweep) {
    List<String> keeping =
        sweep.rows().stream().filter(SweepRow::holds).map(row -> row.point().label()).toList();
    if (keeping.isEmpty()) {
      return List.of("None of them keeps all objectives.");
    }
    String cheapest =
        sweep
            .cheapest()
            .map(row -> "The cheapest of them: %s, %s.".formatted(row.point().label(), cost(row)))
            .orElse("What they cost is not known in full.");
    String names = sweep.rows().get(0).point().names();
    return Paragraph.lines(
        "All objectives hold with %s %s. %s".formatted(names, String.join("; ", keeping), cheapest),
        "");
  }
}
