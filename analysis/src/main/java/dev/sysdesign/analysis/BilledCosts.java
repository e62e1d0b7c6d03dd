package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Costs;
import dev.sysdesign.cost.bill.Bill;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.stream.Collectors;

/** The sums of a bill, as objectives ask for them. */
public final class BilledCosts {
  private BilledCosts() {}

  /** What each component costs, and all together. */
  public static Costs of(Bill bill, SimulationResult run) {
    return new Costs(
        new Costs.Amount(bill.total().usd(), bill.isComplete()),
        run.components().stream()
            .map(ComponentResult::name)
            .collect(Collectors.toMap(name -> name, name -> amount(bill, name))));
  }

  private static Costs.Amount amount(Bill bill, String component) {
    boolean complete = bill.of(component).stream().allMatch(line -> line.amount().isPresent());
    return new Costs.Amount(bill.totalOf(component).usd(), complete);
  }
}
