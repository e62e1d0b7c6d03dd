package dev.sysdesign.analysis.json;

import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.cost.bill.Quantity;
import java.util.List;
import java.util.Optional;

/** The bill. Money and quantities are decimal strings; an amount that is not known is null. */
final class CostJson {
  private CostJson() {}

  static void write(JsonOut out, Bill bill) {
    out.text("monthlyUsd", bill.total().toString());
    out.number("marginUsd", bill.margins().total());
    out.text("priceDate", bill.priceDate());
    out.flag("complete", bill.isComplete());
    out.objects("lines", bill.lines(), line -> line(out, line, bill));
    out.texts("assumptions", bill.assumptions());
  }

  private static void line(JsonOut out, BillLine line, Bill bill) {
    out.text("component", line.subject().text());
    out.text("service", line.service());
    out.text("description", line.description());
    out.text("quantity", line.quantity().map(Quantity::toString));
    out.text("unit", line.unit());
    out.text("monthlyUsd", line.amount().map(Money::toString));
    out.number("marginUsd", bill.margins().of(line));
    out.text("unknown", line.unknown());
    out.lines(
        "tiers",
        line.tiers(),
        tier -> {
          out.text("quantity", tier.quantity().toString());
          out.text("usd", tier.usd().toPlainString());
        });
    out.texts("assumptions", line.assumptions());
  }

  /** What a component costs; empty where nothing of it is billed, or an amount is not known. */
  static Optional<Money> of(Bill bill, String component) {
    List<BillLine> lines = bill.of(component);
    return lines.isEmpty() || lines.stream().anyMatch(line -> line.amount().isEmpty())
        ? Optional.empty()
        : Optional.of(bill.totalOf(component));
  }
}
