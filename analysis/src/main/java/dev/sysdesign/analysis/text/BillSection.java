package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import java.util.List;

/** The dearest lines of a month's bill. */
final class BillSection {
  private static final int LEAST = 1;
  private static final int WIDEST = 52;

  private BillSection() {}

  static Section of(Analysis analysis, int width) {
    List<BillLine> all = Ranking.lines(analysis.bill());
    boolean faulted = analysis.scenario().isPresent();
    return new Section(
        "lines of the bill",
        all.size(),
        LEAST,
        5,
        rows -> lines(analysis.bill(), all, rows, faulted, width));
  }

  private static List<String> lines(
      Bill bill, List<BillLine> all, int rows, boolean faulted, int width) {
    Table table =
        new Table(
            faulted ? "BILL (WITHOUT FAULTS)" : "BILL",
            Table.Column.number("a month"),
            Table.Column.shortened("for", WIDEST));
    for (BillLine line : all.subList(0, rows)) {
      table.row(
          line.subject().text(),
          line.amount().map(m -> Figures.money(m, bill.margins().of(line))).orElse("unknown"),
          line.service() + ": " + line.description());
    }
    List<BillLine> rest = all.subList(rows, all.size());
    if (!rest.isEmpty()) {
      Money sum = rest.stream().flatMap(l -> l.amount().stream()).reduce(Money.ZERO, Money::plus);
      boolean known = rest.stream().allMatch(line -> line.amount().isPresent());
      table.row(Rest.name(rest.size()), (known ? "" : "over ") + Figures.money(sum.usd()));
    }
    String total = Figures.money(bill.total(), bill.margins().total());
    table.row("total", bill.isComplete() ? total : "over " + total);
    return table.within(width).lines();
  }
}
