package dev.sysdesign.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays out parts on so many lines: the longest gives up rows first, the least of them all. */
final class Page {
  private final List<Section> sections;
  private final int[] rows;
  private final int width;

  private Page(List<Section> sections, int width, int most) {
    this.width = width;
    this.sections = sections.stream().filter(s -> !s.isEmpty()).toList();
    this.rows = this.sections.stream().mapToInt(s -> s.shown(most)).toArray();
  }

  /**
   * The lines.
   *
   * @param width columns of the widest
   * @param height how many at most
   * @param most rows of one part at most
   */
  static List<String> of(List<Section> sections, int width, int height, int most) {
    Page page = new Page(sections, width, most);
    boolean shorter = true;
    while (shorter && page.lines().size() > height) {
      shorter = page.shorten(true) || page.leaveOut() || page.shorten(false);
    }
    page.grow(height, most);
    return page.lines();
  }

  /** Takes a row from the longest part; of each the least is kept, or else one row. */
  private boolean shorten(boolean keeping) {
    return IntStream.range(0, rows.length)
        .filter(i -> rows[i] > (keeping ? sections.get(i).least() : 1))
        .boxed()
        .max(Comparator.comparingInt(i -> rows[i]))
        .map(
            longest -> {
              rows[longest]--;
              return true;
            })
        .orElse(false);
  }

  private boolean leaveOut() {
    return IntStream.range(0, rows.length)
        .filter(i -> rows[i] > 0 && sections.get(i).rank() > 0)
        .boxed()
        .max(Comparator.comparingInt(i -> sections.get(i).rank()))
        .map(
            last -> {
              rows[last] = 0;
              return true;
            })
        .orElse(false);
  }

  /** Gives the room that a part has left to the others, those of the lowest rank first. */
  private void grow(int height, int most) {
    List<Integer> order =
        IntStream.range(0, rows.length)
            .filter(i -> rows[i] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(i -> sections.get(i).rank()))
            .toList();
    for (int i : order) {
      while (rows[i] < sections.get(i).shown(most)) {
        rows[i]++;
        if (lines().size() > height) {
          rows[i]--;
          break;
        }
      }
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      List<String> part = rows[i] == 0 ? List.of() : sections.get(i).lines().apply(rows[i]);
      if (!part.isEmpty()) {
        lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
        lines.addAll(part);
      }
    }
    String left =
        IntStream.range(0, rows.length)
            .filter(i -> rows[i] == 0)
            .mapToObj(i -> sections.get(i).counted())
            .collect(Collectors.joining(", "));
    if (!left.isEmpty()) {
      lines.add("");
      lines.addAll(Paragraph.lines("Left out: " + left + "; '--all' shows them.", "", width));
    }
    return lines;
  }
}
