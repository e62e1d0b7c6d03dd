package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.Comparison;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.analysis.explain.Few;
import dev.sysdesign.analysis.explain.Reason;
import dev.sysdesign.analysis.figure.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where formulas and simulation differ, and why; one line where they agree. */
final class EstimateTable {
  private static final String INDENT = "  ";

  private EstimateTable() {}

  static List<String> lines(Analysis analysis, int width) {
    Explanation explanation = analysis.explanation();
    List<Comparison> all =
        Stream.concat(explanation.components().stream(), explanation.requests().stream()).toList();
    List<Comparison> differing = all.stream().filter(c -> !c.agrees()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    return differing.isEmpty() ? agreement(all, width) : table(differing, analysis, width);
  }

  private static List<String> agreement(List<Comparison> all, int width) {
    Comparison largest = Collections.max(all, Comparator.comparingDouble(Comparison::relative));
    List<String> without =
        all.stream().filter(c -> !c.hasInterval()).map(Comparison::name).toList();
    String most =
        "the largest difference being %s, at '%s'"
            .formatted(Figures.share(largest.relative()), largest.name());
    boolean none = without.size() == all.size();
    String rest =
        without.isEmpty() || none
            ? ""
            : " Of %s there is no interval, and 10 %% counts in its place."
                .formatted(Few.quoted(without));
    return Paragraph.lines(
        "Queueing formulas agree with every mean time of the simulation within %s or the published error of the formula, %s.%s"
            .formatted(none ? "10 %, as none has an interval," : "its interval", most, rest),
        "",
        width);
  }

  private static List<String> table(List<Comparison> differing, Analysis analysis, int width) {
    String title = analysis.scenario().isPresent() ? "FORMULAS (WITHOUT FAULTS)" : "FORMULAS";
    Table table =
        new Table(title, Table.Column.number("mean by formula"), Table.Column.number("simulated"));
    for (Comparison comparison : differing) {
      table.row(
          comparison.name(),
          Double.isInfinite(comparison.estimated())
              ? "no end"
              : Figures.time(comparison.estimated()),
          Figures.time(comparison.simulated(), comparison.interval()));
    }
    List<String> lines = new ArrayList<>(table.within(width).lines());
    for (Comparison comparison : differing) {
      String why =
          comparison.reasons().stream().map(Reason::text).collect(Collectors.joining("; "));
      lines.addAll(
          why.isEmpty()
              ? List.of()
              : Paragraph.lines("'%s': %s".formatted(comparison.name(), why), INDENT, width));
    }
    return lines;
  }
}
