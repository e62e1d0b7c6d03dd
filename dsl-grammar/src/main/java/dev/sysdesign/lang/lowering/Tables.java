package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.lang.ast.StringLiteral;
import dev.sysdesign.lang.catalog.SourceRules;
import dev.sysdesign.lang.source.ImportResolver;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Reads files of numbers: lines of as many numbers as there are columns, with commas between them.
 * Empty lines, lines that begin with {@code #}, and a first line of names are passed over.
 */
final class Tables {
  private static final String COMMENT = "#";

  private final Sources sources;
  private final ImportResolver files;

  Tables(Sources sources, ImportResolver files) {
    this.sources = sources;
    this.files = files;
  }

  /** The columns of a file, or what is wrong with it, by line. */
  Reading read(String name, StringLiteral path, Shape.Table table, SourceRange range) {
    ImportResolver.Resolution found = files.resolve(sources.unit(path).file(), path.getText());
    if (found instanceof ImportResolver.Resolution.Unreadable unreadable) {
      return Reading.bad(SourceRules.UNREADABLE_TABLE, range, unreadable.reason(), "");
    }
    String text = ((ImportResolver.Resolution.Found) found).text();
    return new Rows(path.getText(), table, range).read(text.lines().toList());
  }

  /** One file. */
  private static final class Rows {
    private final String file;
    private final Shape.Table table;
    private final SourceRange range;
    private final List<List<Value>> columns = new ArrayList<>();

    Rows(String file, Shape.Table table, SourceRange range) {
      this.file = file;
      this.table = table;
      this.range = range;
      table.columns().forEach(column -> columns.add(new ArrayList<>()));
    }

    Reading read(List<String> lines) {
      boolean mayName = true;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (line.isEmpty() || line.startsWith(COMMENT)) {
          continue;
        }
        String[] cells = line.split(",", -1);
        if (!(mayName && names(cells))) {
          String wrong = row(cells);
          if (!wrong.isEmpty()) {
            String message = "'" + file + "', line " + counted(i + 1) + ": " + wrong + ".";
            return Reading.bad(SourceRules.WRONG_TABLE, range, message, "");
          }
        }
        mayName = false;
      }
      return columns.get(0).isEmpty()
          ? Reading.bad(
              SourceRules.EMPTY_TABLE,
              range,
              "'" + file + "' holds no line of " + expected() + ".",
              "")
          : Reading.good(new Value.Items(columns.stream().map(Rows::items).toList()));
    }

    private static Value items(List<Value> values) {
      return new Value.Items(values);
    }

    /** Whether a line names columns: no cell begins with a digit, a sign or a point. */
    private static boolean names(String[] cells) {
      for (String cell : cells) {
        if (cell.isBlank() || !Character.isLetter(cell.strip().charAt(0))) {
          return false;
        }
      }
      return true;
    }

    /** Takes a line; what is wrong with it, or nothing. */
    private String row(String[] cells) {
      if (cells.length != columns.size()) {
        String found = cells.length == 1 ? "is 1 value" : "are " + cells.length + " values";
        return expected() + " wanted, but there " + found;
      }
      if (columns.get(0).size() == Shape.Table.MOST_ROWS) {
        return "it is too long; at most "
            + counted(Shape.Table.MOST_ROWS)
            + " lines of numbers are read";
      }
      for (int i = 0; i < cells.length; i++) {
        String wrong = cell(cells[i].strip(), table.columns().get(i), columns.get(i));
        if (!wrong.isEmpty()) {
          return wrong;
        }
      }
      return "";
    }

    private static String cell(String text, Shape.Column column, List<Value> before) {
      OptionalDouble amount = amount(text, column);
      if (amount.isEmpty()) {
        return "'%s' is no %s: a number in %s"
            .formatted(text, column.name(), Quantities.units(column.dimension()));
      }
      double value = amount.getAsDouble();
      if (!(value >= 0 && value <= column.max())) {
        String most = Amounts.text(column.max(), column.dimension());
        return "the %s '%s' is not from 0 to %s".formatted(column.name(), text, most);
      }
      if (column.rises() && !before.isEmpty() && value <= last(before)) {
        return "the %s '%s' does not rise: before it is %s"
            .formatted(column.name(), text, Amounts.text(last(before), column.dimension()));
      }
      before.add(new Value.Quantity(value, column.dimension()));
      return "";
    }

    private static double last(List<Value> values) {
      return ((Value.Quantity) values.get(values.size() - 1)).amount();
    }

    private static OptionalDouble amount(String text, Shape.Column column) {
      int end = text.length();
      while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      String unit = end == text.length() ? column.bare() : text.substring(end);
      OptionalDouble factor = column.dimension().factor(unit);
      if (factor.isEmpty() || !text.substring(0, end).strip().matches("-?\\d+(\\.\\d+)?")) {
        return OptionalDouble.empty();
      }
      double number = Double.parseDouble(text.substring(0, end).strip());
      return OptionalDouble.of(number * factor.getAsDouble());
    }

    private static String counted(int number) {
      return String.format(Locale.ROOT, "%,d", number);
    }

    private String expected() {
      return table.columns().stream()
          .map(column -> "'" + column.name() + "'")
          .collect(Collectors.joining(" and "));
    }
  }
}
