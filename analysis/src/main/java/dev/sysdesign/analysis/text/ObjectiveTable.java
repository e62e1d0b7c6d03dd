package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The objectives and their verdicts; a verdict that is no pass stands in capitals. */
final class ObjectiveTable {
  private static final int LEAST = 5;
  private static final int WIDEST = 32;

  /** A title gives way where a column more stands beside the objective, which has to be read. */
  private static final int BESIDE_A_RUN = 16;

  private ObjectiveTable() {}

  /** All of them, in the order of the file. */
  static List<String> lines(Analysis analysis, ReportStyle style) {
    List<Verdict> all = analysis.verdicts();
    return all.isEmpty() ? List.of() : lines(all, 0, analysis.scenario().isPresent(), style);
  }

  /** Those that do not hold first. */
  static Section section(Analysis analysis, ReportStyle style) {
    List<Verdict> all =
        analysis.verdicts().stream()
            .sorted(
                Comparator.comparing(ObjectiveTable::isPlainPass)
                    .thenComparing(verdict -> verdict.scenario().isEmpty()))
            .toList();
    return new Section(
        "objectives",
        all.size(),
        Math.min(all.size(), LEAST),
        0,
        rows ->
            lines(all.subList(0, rows), all.size() - rows, analysis.scenario().isPresent(), style));
  }

  private static boolean isPlainPass(Verdict verdict) {
    return verdict.decision() == Verdict.Decision.PASS && verdict.closeCall().isEmpty();
  }

  private static List<String> lines(
      List<Verdict> verdicts, int more, boolean faulted, ReportStyle style) {
    Table table =
        new Table(
            "OBJECTIVES",
            Table.Column.painted("verdict", style.paint()::verdict),
            Table.Column.number("measured"),
            Table.Column.words(faulted ? "run" : ""),
            Table.Column.shortened("of", faulted ? BESIDE_A_RUN : WIDEST));
    for (Verdict verdict : verdicts) {
      table.row(
          verdict.comparison(),
          word(verdict),
          verdict.actual().map(a -> Figures.value(a, verdict.interval())).orElse(Figures.NONE),
          faulted ? run(verdict) : "",
          verdict.title());
    }
    if (more > 0) {
      table.row(Rest.name(more));
    }
    return table.within(style.width()).lines();
  }

  /** Which run, and which part of it, a verdict is on. */
  private static String run(Verdict verdict) {
    return switch (verdict.part()) {
      case STEADY -> "without faults";
      case DURING -> "during " + verdict.scenario().orElseThrow();
      case AFTER -> "after " + verdict.scenario().orElseThrow();
    };
  }

  static String word(Verdict verdict) {
    String word = verdict.decision().word();
    String shown =
        verdict.decision() == Verdict.Decision.PASS ? word : word.toUpperCase(Locale.ROOT);
    return verdict.closeCall().isPresent() ? shown + "?" : shown;
  }
}
