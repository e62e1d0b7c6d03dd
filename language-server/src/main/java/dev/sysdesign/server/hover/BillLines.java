package dev.sysdesign.server.hover;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import java.util.List;

/** What a component costs a month, line by line, as a Markdown table. */
final class BillLines {
  private BillLines() {}

  /** The table; empty for a component that costs nothing. */
  static String of(String component, Bill bill) {
    List<BillLine> lines = bill.of(component);
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder("| a month | | |\n|:--|--:|--:|\n");
    for (BillLine line : lines) {
      rows.append("| ")
          .append(line.description())
          .append(" | ")
          .append(
              line.quantity().map(q -> Figures.amount(q.value()) + " " + line.unit()).orElse(""))
          .append(" | ")
          .append(
              line.amount().map(a -> Figures.money(a, bill.margins().of(line))).orElse("unknown"))
          .append(" |\n");
    }
    return rows.append("| **together** | | **")
        .append(Figures.money(bill.totalOf(component), bill.marginOf(component)))
        .append("** |\n")
        .toString();
  }
}
