package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.cost.bill.Margins;
import dev.sysdesign.cost.bill.Money;
import dev.sysdesign.cost.bill.Subject;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The sums of a bill, as objectives ask for them. */
public final class BilledCosts {
  private BilledCosts() {}

  /** What each component costs, and all together. */
  public static Costs of(Bill bill, SimulationResult run) {
    return new Costs(
        new Costs.Amount(
            bill.total().usd(),
            bill.isComplete(),
            interval(bill.total(), bill.margins().total()),
            bill.margins().onTheWay().isEmpty()),
        run.components().stream()
            .map(ComponentResult::name)
            .collect(Collectors.toMap(name -> name, name -> amount(bill, name))));
  }

  private static Costs.Amount amount(Bill bill, String component) {
    boolean complete = bill.of(component).stream().allMatch(line -> line.amount().isPresent());
    Money sum = bill.totalOf(component);
    boolean settled = !bill.margins().onTheWay().contains(new Subject.OfComponent(component));
    return new Costs.Amount(sum.usd(), complete, interval(sum, bill.marginOf(component)), settled);
  }

  private static Optional<Interval> interval(Money sum, OptionalDouble margin) {
    double usd = sum.usd().doubleValue();
    return margin.isPresent() && Margins.matters(margin, sum)
        ? Optional.of(new Interval(usd - margin.getAsDouble(), usd + margin.getAsDouble()))
        : Optional.empty();
  }
}
