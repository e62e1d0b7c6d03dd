package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.engine.limit.LimitState;
import java.util.ArrayList;
import java.util.List;

/** What else is full, was full for a time, or turns calls away, beside what the summary names. */
final class FullLines {
  private FullLines() {}

  static Section of(Analysis analysis, int width) {
    List<String> sentences =
        analysis.explanation().limits().states().stream()
            .filter(state -> state.status() != LimitState.Status.FREE)
            .map(analysis.explanation()::sentence)
            .filter(sentence -> !analysis.explanation().sentences().contains(sentence))
            .toList();
    return Section.words(
        "limits that are reached", sentences.size(), 1, 0, rows -> lines(sentences, rows, width));
  }

  private static List<String> lines(List<String> sentences, int rows, int width) {
    List<String> lines = new ArrayList<>();
    sentences
        .subList(0, rows)
        .forEach(s -> lines.addAll(Paragraph.lines(Ellipsis.quoted(s), "", width)));
    if (rows < sentences.size()) {
      lines.add(Rest.name(sentences.size() - rows));
    }
    return lines;
  }
}
