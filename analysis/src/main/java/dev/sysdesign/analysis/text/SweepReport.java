package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.sweep.SweepRow;
import dev.sysdesign.analysis.sweep.SystemSweep;
import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.analysis.verdict.Verdict;
import dev.sysdesign.analysis.warning.Warning;
import dev.sysdesign.analysis.warning.Warnings;
import dev.sysdesign.cost.Billing;
import dev.sysdesign.cost.bill.BillProblem;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sweep as text: a row for each variant, and the cheapest one that keeps all objectives. */
public final class SweepReport {
  private SweepReport() {}

  /** The report, with a line break at its end. */
  public static String of(SystemSweep sweep, ReportStyle style) {
    int width = style.width();
    List<String> lines = new ArrayList<>(heading(sweep, width));
    lines.add("");
    lines.addAll(table(sweep, width));
    lines.addAll(limits(sweep, width));
    if (sweep.isJudged()) {
      lines.add("");
      lines.addAll(conclusion(sweep, width));
    }
    return style.text(lines);
  }

  /** Variants that keep their objectives, or have none, and are full or fall behind. */
  private static List<String> limits(SystemSweep sweep, int width) {
    List<String> lines = new ArrayList<>();
    for (SweepRow row : sweep.rows()) {
      if (row.missed() == 0 && row.point().plan().scenario().isEmpty()) {
        String variant = row.point().names() + " " + row.point().label() + ": ";
        Stream.concat(Warnings.of(row.limits()).stream().map(Warning::message), unsettled(row))
            .forEach(said -> lines.addAll(Paragraph.lines(variant + said, "", width)));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }

  /** Costs of variants are compared, so that one of instances on their way is worth a word. */
  private static Stream<String> unsettled(SweepRow row) {
    return Billing.unsettled(row.point().plan().topology(), row.run()).stream()
        .map(BillProblem::message);
  }

  private static List<String> heading(SystemSweep sweep, int width) {
    SweepRow first = sweep.rows().get(0);
    AnalysisPlan plan = first.point().plan();
    RunSettings settings = plan.topology().settings();
    String scenario = plan.scenario().map(s -> " under '" + s.name() + "'").orElse("");
    boolean open = settings.goesOn() && plan.scenario().isEmpty();
    String time = (open ? "at least " : "") + Figures.time(settings.durationNanos());
    String what =
        "%s%s: %s with the same draws, each %s measured after its warm-up, seed %s"
            .formatted(
                first.run().system(),
                scenario,
                variants(sweep.asked()),
                settings.isOneRun() ? time : runs(settings) + " of " + time,
                settings.seed());
    List<String> lines = new ArrayList<>(Paragraph.lines(what, "", width));
    if (!sweep.isComplete()) {
      lines.add("PARTIAL RESULTS: " + partial(sweep));
    }
    return lines;
  }

  private static String runs(RunSettings settings) {
    return settings.precision().isPresent()
        ? "as many replications as its precision takes"
        : settings.replications() + " replications";
  }

  private static String partial(SystemSweep sweep) {
    return sweep.rows().stream()
        .map(SweepRow::run)
        .filter(run -> run.end() != SimulationResult.End.COMPLETE)
        .findFirst()
        .map(SimulationResult::ending)
        .orElse("the sweep was cancelled");
  }

  private static List<String> table(SystemSweep sweep, int width) {
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
    return table.within(width).lines();
  }

  private static void row(Table table, SweepRow row) {
    Outcome outcome = row.run().outcome();
    table.row(
        row.point().label(),
        Figures.rate(outcome.throughput(), outcome.confidence().throughput()),
        Figures.time(outcome.latency().p99(), outcome.confidence().p99()),
        Rest.errors(outcome),
        row.limits()
            .bottleneck()
            .map(state -> state.limit().component() + " " + Figures.load(state.demand()))
            .orElse(Figures.NONE),
        cost(row),
        objectives(row));
  }

  private static String cost(SweepRow row) {
    String known = Figures.perMonth(row.bill().total(), row.bill().margins().total());
    return row.bill().isComplete() ? known : "> " + known;
  }

  private static String objectives(SweepRow row) {
    if (row.verdicts().isEmpty()) {
      return "";
    }
    boolean close = row.verdicts().stream().anyMatch(v -> v.closeCall().isPresent());
    String open = row.unjudged() == 0 ? "" : ", no verdict on " + row.unjudged();
    return "%s of %s%s%s".formatted(row.kept(), row.verdicts().size(), close ? "?" : "", open);
  }

  private static List<String> conclusion(SystemSweep sweep, int width) {
    List<String> keeping =
        sweep.rows().stream().filter(SweepRow::holds).map(row -> row.point().label()).toList();
    List<SweepRow> unjudged =
        sweep.rows().stream().filter(row -> !row.holds() && row.missed() == 0).toList();
    int open = unjudged.size();
    String unknown = open == 0 ? "" : unknown(unjudged);
    if (keeping.isEmpty()) {
      return Paragraph.lines(
          (open == 0 ? "None of them keeps" : "None of them is known to keep")
              + " all objectives."
              + unknown,
          "",
          width);
    }
    if (sweep.variesLoad()) {
      return Paragraph.lines(
          "All objectives hold with %s %s.%s"
              .formatted(sweep.rows().get(0).point().names(), String.join("; ", keeping), unknown),
          "",
          width);
    }
    String cheapest =
        sweep
            .cheapest()
            .map(row -> "The cheapest of them: %s, %s.".formatted(row.point().label(), cost(row)))
            .orElse("What they cost is not known in full.");
    String names = sweep.rows().get(0).point().names();
    return Paragraph.lines(
        "All objectives hold with %s %s. %s".formatted(names, String.join("; ", keeping), cheapest)
            + unknown,
        "",
        width);
  }

  /** Why there is no verdict on these; more time is the answer only where a run lacks samples. */
  private static String unknown(List<SweepRow> rows) {
    String variants = variants(rows.size());
    if (rows.stream().anyMatch(SweepReport::lacksTime)) {
      return " Of %s nobody can tell: too little was measured; a longer '--duration' shows more."
          .formatted(variants);
    }
    return rows.stream()
        .flatMap(row -> row.verdicts().stream())
        .filter(verdict -> verdict.decision() == Verdict.Decision.NONE)
        .findFirst()
        .map(v -> ". There is no verdict on '%s': %s".formatted(v.comparison(), v.note()))
        .map(why -> " Of %s nobody can tell%s".formatted(variants, why))
        .orElse(" Of %s nobody can tell: the run was cut short.".formatted(variants));
  }

  private static String variants(int count) {
    return count == 1 ? "1 variant" : Figures.whole(count) + " variants";
  }

  private static boolean lacksTime(SweepRow row) {
    return row.run().end() == SimulationResult.End.COMPLETE
        && row.verdicts().stream()
            .filter(verdict -> verdict.decision() == Verdict.Decision.NONE)
            .anyMatch(v -> Judge.timesToSettle(v.objective(), row.evidence()).isPresent());
  }
}
