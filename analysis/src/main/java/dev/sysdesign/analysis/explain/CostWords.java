package dev.sysdesign.analysis.explain;

import dev.sysdesign.analysis.figure.Figures;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** What a month costs, and what costs most. */
final class CostWords {
  private CostWords() {}

  static String sentence(Bill bill) {
    if (bill.lines().isEmpty()) {
      return "Nothing in it has a price.";
    }
    return "It costs %s%s a month%s, at prices of %s."
        .formatted(
            bill.isComplete() ? "" : "at least ",
            Figures.money(bill.total().usd()),
            most(bill),
            bill.priceDate());
  }

  private static String most(Bill bill) {
    Map<String, Money> sums = new TreeMap<>();
    for (BillLine line : bill.lines()) {
      line.amount().ifPresent(m -> sums.merge(line.subject().text(), m, Money::plus));
    }
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .filter(most -> sums.size() > 1 && most.getValue().usd().signum() > 0)
        .map(most -> most(most, bill.total()))
        .orElse("");
  }

  private static String most(Map.Entry<String, Money> most, Money total) {
    boolean half = most.getValue().usd().add(most.getValue().usd()).compareTo(total.usd()) > 0;
    return ", %s of it for '%s' (%s)"
        .formatted(
            half ? "most" : "the largest part",
            most.getKey(),
            Figures.money(most.getValue().usd()));
  }
}
