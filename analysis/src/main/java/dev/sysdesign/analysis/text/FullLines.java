package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.Explanation;
import dev.sysdesign.engine.limit.LimitState;
import java.util.ArrayList;
import java.util.List;

/** What else is full, was full for a time, or turns calls away, beside what the summary names. */
final class FullLines {
  private FullLines() {}

  /** Left out before the summary is cut down to less than the limit that is reached first. */
  static Section of(Analysis analysis, int width) {
    List<String> sentences = sentences(analysis.explanation());
    return Section.words(
        "limits that are reached", sentences.size(), 1, 1, rows -> lines(sentences, rows, width));
  }

  static boolean hasMore(Explanation explanation) {
    return !sentences(explanation).isEmpty();
  }

  private static List<String> sentences(Explanation explanation) {
    return explanation.limits().states().stream()
        .filter(state -> state.status() != LimitState.Status.FREE)
        .map(explanation::sentence)
        .filter(sentence -> !explanation.sentences().contains(sentence))
        .toList();
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
