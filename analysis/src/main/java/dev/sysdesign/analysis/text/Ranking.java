package dev.sysdesign.analysis.text;

import dev.sysdesign.analysis.Analysis;
import dev.sysdesign.analysis.text.ReportStyle.Sort;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.BillLine;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.engine.limit.Limits;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What comes first in a table. Equal ones stay in the order of the result. By load, an edge counts
 * by the calls that are on it at a time (Little's law); failing more than one call in a thousand
 * goes before any load.
 */
final class Ranking {
  private static final double FAILING = 0.001;

  private final Sort sort;
  private final Limits limits;
  private final Bill bill;

  Ranking(Analysis analysis, Sort sort, Limits limits) {
    this.sort = sort;
    this.limits = limits;
    this.bill = analysis.bill();
  }

  List<ComponentResult> components(List<ComponentResult> all) {
    return sorted(
        all, ComponentResult::outcome, c -> limits.load(c.name()).orElse(0), c -> cost(c.name()));
  }

  List<EdgeResult> edges(List<EdgeResult> all) {
    return sorted(
        all,
        EdgeResult::outcome,
        e -> onIt(e.outcome()),
        e -> cost(e.edge().from() + " -> " + e.edge().to()));
  }

  /** Of the bill: what has no amount, then the dearest, whatever the order of the other tables. */
  static List<BillLine> lines(Bill bill) {
    return bill.lines().stream()
        .sorted(
            Comparator.comparing((BillLine line) -> line.amount().isPresent())
                .thenComparing(line -> line.amount().orElse(Money.ZERO), Comparator.reverseOrder()))
        .toList();
  }

  private <T> List<T> sorted(
      List<T> all,
      Function<T, Outcome> outcome,
      Function<T, Double> load,
      Function<T, Double> cost) {
    Comparator<T> errors = Comparator.comparing(row -> number(outcome.apply(row).errorRate()));
    Comparator<T> order =
        switch (sort) {
          case LOAD ->
              Comparator.<T, Boolean>comparing(row -> outcome.apply(row).errorRate() > FAILING)
                  .thenComparing(load);
          case COST -> Comparator.comparing(cost);
          case ERRORS -> errors.thenComparing(load);
          case P99 -> Comparator.comparing(row -> number(outcome.apply(row).latency().p99()));
        };
    return all.stream().sorted(order.reversed()).toList();
  }

  private double cost(String subject) {
    return bill.lines().stream()
        .filter(line -> line.subject().text().equals(subject))
        .flatMap(line -> line.amount().stream())
        .mapToDouble(money -> money.usd().doubleValue())
        .sum();
  }

  private static double onIt(Outcome outcome) {
    return number(outcome.throughput() * outcome.latency().mean() / 1e9);
  }

  private static double number(double value) {
    return Double.isNaN(value) ? -1 : value;
  }
}
