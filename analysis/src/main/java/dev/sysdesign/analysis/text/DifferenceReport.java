package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.difference.MetricDifference;
import dev.sysdesign.analysis.difference.ObjectiveDifference;
import dev.sysdesign.analysis.difference.SystemDifference;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/** What changes between two versions of a system, as text. */
public final class DifferenceReport {
  private static final String WENT_ON =
      " (%s leaves open how long, so both go on until their objectives are settled)";

  private DifferenceReport() {}

  /**
   * The report, with a line break at its end.
   *
   * @param base where it was read from, for people
   * @param head likewise
   */
  public static String of(
      SystemDifference difference, String base, String head, ReportStyle style) {
    List<String> lines = new ArrayList<>(heading(difference, base, head, style.width()));
    lines.add("");
    lines.addAll(metrics(difference.metrics(), style.width()));
    if (!difference.objectives().isEmpty()) {
      lines.add("");
      lines.addAll(objectives(difference.objectives(), style.width()));
    }
    List<String> warnings = new ArrayList<>();
    difference.baseWarnings().forEach(w -> warnings.add("In the base: " + w.message()));
    difference.warnings().forEach(w -> warnings.add("In the head: " + w.message()));
    if (!warnings.isEmpty()) {
      lines.add("");
      warnings.forEach(w -> lines.addAll(Paragraph.lines(w, "", style.width())));
    }
    return style.text(lines);
  }

  private static List<String> heading(
      SystemDifference difference, String base, String head, int width) {
    SimulationResult run = difference.base();
    String scenario = difference.scenario().map(s -> " under '" + s + "'").orElse("");
    List<String> lines =
        new ArrayList<>(
            Paragraph.lines(
                "%s: %s compared with %s%s"
                    .formatted(difference.head().system(), head, base, scenario),
                "",
                width));
    lines.addAll(
        Paragraph.lines(
            "%s pairs of runs with the same draws, each %s measured after a warm-up of %s%s, seed %s"
                .formatted(
                    run.replications(),
                    Figures.time(run.runNanos()),
                    Figures.time(run.warmupNanos()),
                    difference.wentOn() ? WENT_ON.formatted(base) : "",
                    run.seed()),
            "",
            width));
    if (!difference.isComplete()) {
      SimulationResult cut = run.end() == SimulationResult.End.COMPLETE ? difference.head() : run;
      lines.add("PARTIAL RESULTS: " + cut.ending());
    }
    return lines;
  }

  private static List<String> metrics(List<MetricDifference> metrics, int width) {
    Table table =
        new Table(
            "METRIC",
            Table.Column.number("base"),
            Table.Column.number("head"),
            Table.Column.number("difference"),
            Table.Column.words("finding"));
    metrics.forEach(
        metric ->
            table.row(
                metric.metric().text(),
                metric.base().map(DifferenceReport::value).orElse(Figures.NONE),
                metric.head().map(DifferenceReport::value).orElse(Figures.NONE),
                ChangeWords.of(metric),
                metric.finding().words()));
    return table.within(width).lines();
  }

  private static String value(Value value) {
    if (!(value instanceof Value.Price price)) {
      return Figures.value(value);
    }
    return price.period() == Value.Price.Period.ONCE
        ? Figures.money(price.usd())
        : Figures.perMonth(Costs.perMonth(price));
  }

  private static List<String> objectives(List<ObjectiveDifference> objectives, int width) {
    Table table =
        new Table(
            "OBJECTIVES",
            Table.Column.words("base"),
            Table.Column.words("head"),
            Table.Column.words("of"));
    objectives.forEach(
        objective ->
            table.row(
                objective.head().comparison(),
                objective.base().map(ObjectiveTable::word).orElse(Figures.NONE),
                ObjectiveTable.word(objective.head()),
                objective.head().title()));
    return table.within(width).lines();
  }
}
