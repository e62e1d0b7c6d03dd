package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.ScenarioRun;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.engine.result.Series;
import dev.sysdesign.engine.result.Timeline;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The course of a run under a scenario, drawn in one line for each of p99, errors and backlog. */
final class CourseLines {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String ASCII = "_.:-=+*#";
  private static final int WIDEST = 60;

  /** Columns that names and figures take. */
  private static final int FIGURES = 38;

  private final ScenarioRun faulted;
  private final Timeline line;
  private final String marks;
  private final int bars;

  private CourseLines(ScenarioRun faulted, ReportStyle style) {
    this.faulted = faulted;
    this.line = faulted.run().timeline();
    this.marks = style.blocks() ? BLOCKS : ASCII;
    this.bars = Math.min(Math.min(WIDEST, Math.max(1, style.width() - FIGURES)), line.size());
  }

  /** Four lines; none without a scenario, and none where a drawing loses its form. */
  static List<String> of(Analysis analysis, ReportStyle style) {
    return analysis
        .scenario()
        .filter(faulted -> faulted.run().timeline().size() > 0 && !style.isMarkdown())
        .map(faulted -> new CourseLines(faulted, style).lines(style.width()))
        .orElse(List.of());
  }

  private List<String> lines(int width) {
    double end = (double) line.size() * line.intervalNanos();
    Table table =
        new Table(
            "COURSE",
            Table.Column.number("least"),
            Table.Column.number("most"),
            Table.Column.words("from 0s to " + Figures.time(end)));
    row(table, "p99", line.p99(), Figures::time);
    row(table, "errors", line.errorRate(), Figures::share);
    row(table, "in flight", line.inFlight(), Figures::count);
    table.row("faults", "", "", faults());
    return table.within(width).lines();
  }

  private void row(Table table, String name, Series series, DoubleFunction<String> figure) {
    double[] finite = series.stream().filter(Double::isFinite).toArray();
    double least = DoubleStream.of(finite).min().orElse(Double.NaN);
    double most = DoubleStream.of(finite).max().orElse(Double.NaN);
    table.row(name, figure.apply(least), figure.apply(most), drawn(series, most));
  }

  /**
   * Each mark is the worst of its intervals, as a share of the most; a blank where there is none.
   */
  private String drawn(Series series, double most) {
    StringBuilder drawn = new StringBuilder();
    for (int bar = 0; bar < bars; bar++) {
      double worst =
          IntStream.range(first(bar), first(bar + 1))
              .mapToDouble(series::at)
              .filter(Double::isFinite)
              .max()
              .orElse(Double.NaN);
      double share = most > 0 ? worst / most : 0;
      drawn.append(
          Double.isNaN(worst)
              ? ' '
              : marks.charAt((int) Math.min(marks.length() - 1, share * marks.length())));
    }
    return drawn.toString();
  }

  private String faults() {
    StringBuilder drawn = new StringBuilder();
    for (int bar = 0; bar < bars; bar++) {
      double from = (double) first(bar) * line.intervalNanos();
      double until = (double) first(bar + 1) * line.intervalNanos();
      boolean active = from < faulted.untilNanos() && until > faulted.fromNanos();
      drawn.append(active ? marks.charAt(marks.length() - 1) : ' ');
    }
    return drawn.toString();
  }

  private int first(int bar) {
    return (int) ((long) bar * line.size() / bars);
  }
}
