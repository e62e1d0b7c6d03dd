package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.explain.UnsetWords;
import java.util.ArrayList;
import java.util.List;

/** What nobody said, and a part of the run rests on. */
final class DefaultLines {
  private DefaultLines() {}

  static Section of(Analysis analysis, int width) {
    List<String> all = UnsetWords.sentences(analysis.unset(), analysis.scenario().isPresent());
    return Section.words("defaults that matter", all.size(), 1, 2, rows -> lines(all, rows, width));
  }

  private static List<String> lines(List<String> all, int rows, int width) {
    List<String> lines = new ArrayList<>();
    for (String sentence : all.subList(0, rows)) {
      lines.addAll(Paragraph.lines(Ellipsis.quoted(sentence), "", width));
    }
    if (rows < all.size()) {
      lines.add(Rest.name(all.size() - rows));
    }
    return lines;
  }
}
