package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.difference.MetricDifference;
import dev.sysdesign.analysis.difference.ObjectiveDifference;
import dev.sysdesign.analysis.difference.SystemDifference;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes between two versions of a system, as text. */
public final class DifferenceReport {
  /** Less than half a cent is no amount. */
  private static final double CENT = 0.005;

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
                change(metric),
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

  private static String change(MetricDifference metric) {
    if (!Double.isFinite(metric.change())) {
      return Figures.NONE;
    }
    String amount =
        metric.head().orElseThrow() instanceof Value.Quantity quantity
            ? Figures.difference(
                new Value.Quantity(metric.change(), quantity.dimension()), metric.interval())
            : money(metric.change(), metric.interval()) + period(metric.head().get());
    return metric.change() > 0 ? "+" + amount : amount;
  }

  private static String money(double usd, Optional<Interval> interval) {
    double half = interval.map(Interval::halfWidth).orElse(0.0);
    return dollars(usd) + (half < CENT ? "" : " ±" + dollars(half));
  }

  private static String period(Value value) {
    return ((Value.Price) value).period() == Value.Price.Period.ONCE ? "" : "/mo";
  }

  private static String dollars(double usd) {
    return Figures.money(new BigDecimal(usd).setScale(2, RoundingMode.HALF_UP));
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
