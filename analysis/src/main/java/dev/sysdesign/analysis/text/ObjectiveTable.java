package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The objectives and their verdicts; a verdict that is no pass stands in capitals. */
final class ObjectiveTable {
  private ObjectiveTable() {}

  static List<String> lines(Analysis analysis) {
    List<Verdict> verdicts = analysis.verdicts();
    boolean faulted = analysis.scenario().isPresent();
    if (verdicts.isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            "OBJECTIVES",
            Table.Column.words("verdict"),
            Table.Column.number("measured"),
            Table.Column.words("of"),
            Table.Column.words(faulted ? "run" : ""));
    for (Verdict verdict : verdicts) {
      table.row(
          verdict.comparison(),
          word(verdict),
          verdict.actual().map(a -> Figures.value(a, verdict.interval())).orElse(Figures.NONE),
          verdict.title(),
          faulted ? run(verdict) : "");
    }
    List<String> lines = new ArrayList<>(table.lines());
    return lines;
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
