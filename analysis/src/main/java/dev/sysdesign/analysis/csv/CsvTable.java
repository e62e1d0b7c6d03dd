package dev.sysdesign.analysis.csv;

import dev.sysdesign.analysis.figure.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Rows of equal columns. A cell with a comma, a quote or a line break stands in quotes; what is not
 * known is empty; numbers have no units and no commas between thousands.
 */
final class CsvTable {
  private static final int SIGNIFICANT = 9;
  private static final double NANOS_PER_MS = 1e6;

  private final StringBuilder text = new StringBuilder();

  CsvTable(List<String> columns) {
    line(columns);
  }

  void row(Row row) {
    line(row.cells);
  }

  private void line(List<String> cells) {
    text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(","))).append('\n');
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** All of it, each row with a line break at its end. */
  String text() {
    return text.toString();
  }

  /** The cells of one row, in the order of the calls. */
  static final class Row {
    private final List<String> cells = new ArrayList<>();

    Row text(String value) {
      cells.add(value);
      return this;
    }

    Row whole(long value) {
      return text(Long.toString(value));
    }

    /** A time given in nanoseconds, written in milliseconds. */
    Row millis(double nanos) {
      return number(nanos / NANOS_PER_MS);
    }

    Row number(OptionalDouble value) {
      return number(value.orElse(Double.NaN));
    }

    Row number(double value) {
      if (!Double.isFinite(value)) {
        return text("");
      }
      return text(Decimals.significant(value, SIGNIFICANT).toPlainString());
    }
  }
}
