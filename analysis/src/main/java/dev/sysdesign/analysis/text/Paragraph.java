package dev.sysdesign.analysis.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Paragraph {
  private Paragraph() {}

  /** The words of {@code text} in lines of at most 100 columns, each begun with {@code indent}. */
  static List<String> lines(String text, String indent) {
    return lines(text, indent, ReportStyle.WIDTH);
  }

  /** The same in lines of at most {@code width} columns; a longer word has one of its own. */
  static List<String> lines(String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      boolean first = line.length() == indent.length();
      if (!first && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
