package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.analysis.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The objectives and their verdicts; a verdict that is no pass stands in capitals. */
final class ObjectiveTable {
  private ObjectiveTable() {}

  static List<String> lines(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            "OBJECTIVES",
            Table.Column.words("verdict"),
            Table.Column.number("measured"),
            Table.Column.words("of"));
    for (Verdict verdict : verdicts) {
      table.row(
          verdict.comparison(),
          word(verdict),
          verdict.actual().map(a -> Figures.value(a, verdict.interval())).orElse(Figures.NONE),
          verdict.title());
    }
    List<String> lines = new ArrayList<>(table.lines());
    return lines;
  }

  static String word(Verdict verdict) {
    String word = verdict.decision().word();
    String shown =
        verdict.decision() == Verdict.Decision.PASS ? word : word.toUpperCase(Locale.ROOT);
    return verdict.closeCall().isPresent() ? shown + "?" : shown;
  }
}
