package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.warning.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The warnings, without those whose sentence the report says already. */
final class WarningLines {
  private WarningLines() {}

  static Section of(Analysis analysis, int width) {
    List<Warning> all = unsaid(analysis);
    return Section.words("warnings", all.size(), 1, 0, rows -> lines(all, rows, width));
  }

  /** Every warning. */
  static List<String> all(List<Warning> warnings, int width) {
    return lines(warnings, warnings.size(), width);
  }

  private static List<Warning> unsaid(Analysis analysis) {
    Set<String> said =
        Stream.concat(
                analysis.explanation().sentences().stream(),
                analysis.explanation().limits().states().stream()
                    .map(analysis.explanation()::sentence))
            .collect(Collectors.toSet());
    return analysis.warnings().stream().filter(w -> !said.contains(w.message())).toList();
  }

  private static List<String> lines(List<Warning> warnings, int rows, int width) {
    List<String> lines = new ArrayList<>();
    for (Warning warning : warnings.subList(0, rows)) {
      String sentence = "Warning: " + Ellipsis.quoted(warning.message());
      lines.addAll(Paragraph.lines(sentence, "", width));
    }
    if (rows < warnings.size()) {
      int more = warnings.size() - rows;
      lines.add(Rest.name(more).replace("more", more == 1 ? "more warning" : "more warnings"));
    }
    return lines;
  }
}
