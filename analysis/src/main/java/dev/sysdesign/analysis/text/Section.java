package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A part of a report that can be shorter.
 *
 * @param name what its rows are, for the line that counts what is left out
 * @param rows how many there are
 * @param least so many are shown before another part is left out
 * @param rank parts of a higher rank are left out first; 0: never
 * @param table whether the number of rows that a table may have holds for it
 * @param lines what is printed when so many rows are shown
 */
record Section(
    String name, int rows, int least, int rank, boolean table, IntFunction<List<String>> lines) {
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("rows of requests", "row of requests"),
          Map.entry("rows of messages", "row of messages"),
          Map.entry("components", "component"),
          Map.entry("edges", "edge"),
          Map.entry("sentences", "sentence"),
          Map.entry("figures that change", "figure that changes"),
          Map.entry("scenarios", "scenario"),
          Map.entry("lines of the bill", "line of the bill"),
          Map.entry("defaults that matter", "default that matters"),
          Map.entry("limits that are reached", "limit that is reached"),
          Map.entry("objectives", "objective"),
          Map.entry("warnings", "warning"),
          Map.entry("scenarios that miss", "scenario that misses"));

  /** Rows of a table. */
  Section(String name, int rows, int least, int rank, IntFunction<List<String>> lines) {
    this(name, rows, least, rank, true, lines);
  }

  /** Sentences, of which no more are left out than the height of the page asks for. */
  static Section words(
      String name, int rows, int least, int rank, IntFunction<List<String>> lines) {
    return new Section(name, rows, least, rank, false, lines);
  }

  /** A part that is always there as it is. */
  static Section fixed(List<String> lines) {
    return new Section("", 1, 1, 0, rows -> lines);
  }

  /** How many rows it has of what. */
  String counted() {
    return rows == 1 ? "1 " + ONE.getOrDefault(name, name) : Figures.whole(rows) + " " + name;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /** How many rows are shown when a table may have {@code most}. */
  int shown(int most) {
    return table ? Math.min(rows, most) : rows;
  }
}
