package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import java.util.ArrayList;
import java.util.List;

/** The bill of a month. */
final class BillTable {
  /** What a line is for goes on in further rows where it is wider. */
  private static final int WIDEST = 44;

  private BillTable() {}

  static List<String> lines(Bill bill, int width) {
    Table table =
        new Table(
            "BILL",
            Table.Column.number("a month"),
            Table.Column.number("quantity"),
            Table.Column.words("unit"),
            Table.Column.words("for"));
    for (BillLine line : bill.lines()) {
      String what = line.service() + ": " + line.description();
      List<String> parts =
          width == ReportStyle.MARKDOWN ? List.of(what) : Paragraph.lines(what, "", WIDEST);
      table.row(
          line.subject().text(),
          line.amount().map(m -> Figures.money(m, bill.margins().of(line))).orElse("unknown"),
          line.quantity().map(q -> Figures.amount(q.value())).orElse(Figures.NONE),
          line.unit(),
          parts.get(0));
      parts.stream().skip(1).forEach(part -> table.row("", "", "", "", part));
    }
    String total = Figures.money(bill.total(), bill.margins().total());
    table.row("total", bill.isComplete() ? total : "over " + total);
    List<String> lines = new ArrayList<>(table.within(width).lines());
    for (String assumption : bill.assumptions()) {
      lines.addAll(Paragraph.lines(assumption, "  ", width));
    }
    return lines;
  }
}
