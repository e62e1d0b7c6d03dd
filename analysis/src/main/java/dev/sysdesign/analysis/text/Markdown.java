package dev.sysdesign.analysis.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a report as GitHub's Markdown: the first is a heading, tables stand by themselves,
 * and every other line keeps its end.
 */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]<>|~#$";
  private static final String BAR = "|";

  private Markdown() {}

  /** A text in which nothing is markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return escaped.toString();
  }

  /** A row of a table, of cells that are not escaped yet. */
  static String row(List<String> cells) {
    return BAR + " " + String.join(" | ", cells.stream().map(Markdown::escaped).toList()) + " |";
  }

  /** The report, with a line break at its end; tables are rows already. */
  static String document(List<String> lines) {
    return "### " + escaped(lines.get(0)) + "\n" + paragraphs(lines.subList(1, lines.size()));
  }

  /** The same of lines of which none is a heading. */
  static String paragraphs(List<String> lines) {
    List<String> written = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      boolean row = line.startsWith(BAR);
      boolean follows = !before.isBlank() && !line.isBlank();
      if (follows && row != before.startsWith(BAR)) {
        written.add("");
      } else if (follows && !row) {
        written.set(written.size() - 1, written.get(written.size() - 1) + "\\");
      }
      written.add(row ? line : escaped(line));
      before = line;
    }
    return String.join("\n", written) + "\n";
  }
}
