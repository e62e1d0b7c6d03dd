package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;

/** Reads what the system or one component costs a month. */
final class CostReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.COST;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Costs costs = evidence.costs();
    Costs.Amount amount =
        objective.metric() instanceof MetricRef.OfComponent of
            ? costs.of(of.component())
            : costs.total();
    Value value = new Value.Price(amount.usd(), Value.Price.Period.MONTH);
    return amount.complete()
        ? new Reading.Measured(value, amount.interval(), 0, amount.settled())
        : new Reading.AtLeast(value, "Some prices are not known, so it costs at least this.");
  }
}
