package dev.sysdesign.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under a heading, as wide as their widest cells. The first column is for names and stands to
 * the left; a name that leaves no room for the other columns is shortened in its middle. Where even
 * a short name leaves none, the last columns are left out.
 */
final class Table {
  /** The widest line. */
  static final int WIDTH = ReportStyle.WIDTH;

  /** So much of a name is always there. */
  private static final int NAME = 14;

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private record Row(String name, List<String> cells) {}

  private final String title;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private int limit = WIDTH;

  /** A column after that of the names. */
  record Column(String head, boolean right, int widest, UnaryOperator<String> paint) {
    static Column number(String head) {
      return new Column(head, true, WIDTH, UnaryOperator.identity());
    }

    static Column words(String head) {
      return new Column(head, false, WIDTH, UnaryOperator.identity());
    }

    /** Words that are shortened in their middle where they are longer. */
    static Column shortened(String head, int widest) {
      return new Column(head, false, widest, UnaryOperator.identity());
    }

    /** Words that are coloured once they are as wide as their column. */
    static Column painted(String head, UnaryOperator<String> paint) {
      return new Column(head, false, WIDTH, paint);
    }

    private String cell(String cell) {
      return Ellipsis.middle(cell, widest);
    }

    private String padded(String cell, int width) {
      String blanks = " ".repeat(Math.max(0, width - cell.length()));
      String painted = paint.apply(cell);
      return right ? blanks + painted : painted + blanks;
    }
  }

  Table(String title, Column... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  /** Adds a row; a column without a cell stays empty. */
  void row(String name, String... cells) {
    rows.add(new Row(name, Arrays.asList(cells)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The same in lines of at most {@code width} columns. */
  Table within(int width) {
    limit = width;
    return this;
  }

  /** The lines of this table, laid out in the same columns as {@code others}. */
  List<String> lines(Table... others) {
    if (limit == ReportStyle.MARKDOWN) {
      return markdown();
    }
    List<Table> all = new ArrayList<>(List.of(others));
    all.add(this);
    int[] widths = widths(all);
    int longest = longestName(all);
    while (widths.length > 1 && room(widths) < Math.min(NAME, longest)) {
      widths = Arrays.copyOf(widths, widths.length - 1);
    }
    int name = Math.min(longest, Math.max(1, room(widths)));
    List<String> lines = new ArrayList<>();
    List<String> heads = columns.stream().map(Column::head).toList();
    lines.add(line(Ellipsis.middle(title, name), heads, name, widths, false));
    for (Row row : rows) {
      String shown = INDENT + Ellipsis.middle(row.name(), name - INDENT.length());
      lines.add(line(shown, row.cells(), name, widths, true));
    }
    return lines;
  }

  /** Columns without a cell are left out. */
  private List<String> markdown() {
    List<Integer> used =
        IntStream.range(0, columns.size()).filter(i -> width(i) > 0).boxed().toList();
    List<String> lines = new ArrayList<>();
    List<String> heads = new ArrayList<>(List.of(title));
    used.forEach(i -> heads.add(columns.get(i).head()));
    lines.add(Markdown.row(heads));
    lines.add(
        "|---|"
            + used.stream()
                .map(i -> columns.get(i).right() ? "---:|" : "---|")
                .collect(Collectors.joining()));
    for (Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      used.forEach(i -> cells.add(i < row.cells().size() ? row.cells().get(i) : ""));
      lines.add(Markdown.row(cells));
    }
    return lines;
  }

  private static int[] widths(List<Table> tables) {
    int columns = tables.get(0).columns.size();
    return IntStream.range(0, columns)
        .map(i -> tables.stream().mapToInt(table -> table.width(i)).max().orElse(0))
        .toArray();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.cells().size())
        .map(row -> columns.get(column).cell(row.cells().get(column)))
        .mapToInt(String::length)
        .reduce(columns.get(column).head().length(), Math::max);
  }

  private int room(int[] widths) {
    return limit - Arrays.stream(widths).map(w -> w == 0 ? 0 : w + GAP.length()).sum();
  }

  private static int longestName(List<Table> tables) {
    int longestTitle = tables.stream().mapToInt(t -> t.title.length()).max().orElse(0);
    return tables.stream()
        .flatMap(table -> table.rows.stream())
        .mapToInt(row -> row.name().length() + INDENT.length())
        .reduce(longestTitle, Math::max);
  }

  private String line(
      String name, List<String> cells, int nameWidth, int[] widths, boolean painted) {
    StringBuilder line = new StringBuilder(name);
    line.append(" ".repeat(Math.max(0, nameWidth - name.length())));
    for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
      Column column = columns.get(i);
      Column shown = painted ? column : new Column("", column.right(), column.widest(), c -> c);
      line.append(widths[i] == 0 ? "" : GAP + shown.padded(column.cell(cells.get(i)), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
