package dev.sysdesign.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under a heading, as wide as their widest cells. The first column is for names and stands to
 * the left; a name that leaves no room for the other columns gets a line of its own.
 */
final class Table {
  /** The widest line. */
  static final int WIDTH = 100;

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private record Row(String name, List<String> cells) {}

  private final String title;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  /** A column after that of the names. */
  record Column(String head, boolean right, int widest) {
    static Column number(String head) {
      return new Column(head, true, WIDTH);
    }

    static Column words(String head) {
      return new Column(head, false, WIDTH);
    }

    /** Words that go on in the next line where they are longer. */
    static Column wrapped(String head, int widest) {
      return new Column(head, false, widest);
    }

    private List<String> lines(String cell) {
      return cell.length() <= widest ? List.of(cell) : Paragraph.lines(cell, "", widest);
    }

    private String padded(String cell, int width) {
      String blanks = " ".repeat(Math.max(0, width - cell.length()));
      return right ? blanks + cell : cell + blanks;
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

  /** The lines of this table, laid out in the same columns as {@code others}. */
  List<String> lines(Table... others) {
    List<Table> all = new ArrayList<>(List.of(others));
    all.add(this);
    int[] widths = widths(all);
    int name = nameWidth(all, widths);
    List<String> lines = new ArrayList<>();
    lines.add(line(title, columns.stream().map(Column::head).toList(), name, widths));
    for (Row row : rows) {
      boolean alone = row.name().length() > name - INDENT.length();
      if (alone) {
        lines.add(INDENT + row.name());
      }
      List<List<String>> cells = wrapped(row);
      lines.add(line(alone ? "" : INDENT + row.name(), cells.get(0), name, widths));
      cells.stream().skip(1).forEach(more -> lines.add(line("", more, name, widths)));
    }
    return lines;
  }

  /** The cells of a row, one list for each line that they take. */
  private List<List<String>> wrapped(Row row) {
    List<List<String>> cells =
        IntStream.range(0, row.cells().size())
            .mapToObj(i -> columns.get(i).lines(row.cells().get(i)))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(line -> cells.stream().map(c -> line < c.size() ? c.get(line) : "").toList())
        .toList();
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
        .flatMap(row -> columns.get(column).lines(row.cells().get(column)).stream())
        .mapToInt(String::length)
        .reduce(columns.get(column).head().length(), Math::max);
  }

  private static int nameWidth(List<Table> tables, int[] widths) {
    int room = WIDTH - Arrays.stream(widths).map(w -> w + GAP.length()).sum();
    int longestTitle = tables.stream().mapToInt(t -> t.title.length()).max().orElse(0);
    return tables.stream()
        .flatMap(table -> table.rows.stream())
        .mapToInt(row -> row.name().length() + INDENT.length())
        .filter(length -> length <= room)
        .reduce(longestTitle, Math::max);
  }

  private String line(String name, List<String> cells, int nameWidth, int[] widths) {
    StringBuilder line = new StringBuilder(name);
    line.append(" ".repeat(Math.max(0, nameWidth - name.length())));
    for (int i = 0; i < cells.size(); i++) {
      line.append(GAP).append(columns.get(i).padded(cells.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
