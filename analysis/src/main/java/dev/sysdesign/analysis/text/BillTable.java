package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import java.util.ArrayList;
import java.util.List;

/** The bill of a month. */
final class BillTable {
  private static final int WIDEST = 42;

  private BillTable() {}

  static List<String> lines(Bill bill) {
    Table table =
        new Table(
            "BILL",
            Table.Column.wrapped("what", WIDEST),
            Table.Column.number("quantity"),
            Table.Column.words("unit"),
            Table.Column.number("a month"));
    for (BillLine line : bill.lines()) {
      table.row(
          line.subject().text(),
          line.service() + ": " + line.description(),
          line.quantity().map(q -> Figures.amount(q.value())).orElse(Figures.NONE),
          line.unit(),
          line.amount().map(m -> Figures.money(m.usd())).orElse("unknown"));
    }
    String total = Figures.money(bill.total().usd());
    table.row("total", "", "", "", bill.isComplete() ? total : "over " + total);
    List<String> lines = new ArrayList<>(table.lines());
    for (String assumption : bill.assumptions()) {
      lines.addAll(Paragraph.lines(assumption, "  "));
    }
    return lines;
  }
}
