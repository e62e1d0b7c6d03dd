package dev.sysdesign.analysis.difference;

import dev.sysdesign.analysis.verdict.Judge;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a million requests cost that succeed: the bill of a month ÷ successes of a month of 730
 * hours. A system that turns requests away has a smaller bill, and is none the cheaper for it.
 */
final class ServedCost {
  /** How it is called. */
  static final MetricRef METRIC = new MetricRef.OfSystem("cost per million served");

  private static final double MILLIONS_A_MONTH = 730 * 3600 / 1e6;
  private static final int DIGITS = 6;

  static final Objective COST =
      new Objective(
          new MetricRef.OfSystem(MetricCatalog.COST.name()),
          Comparator.AT_MOST,
          new Value.Price(BigDecimal.ZERO, Value.Price.Period.MONTH));

  static final Objective THROUGHPUT =
      new Objective(
          new MetricRef.OfSystem(MetricCatalog.THROUGHPUT.name()),
          Comparator.AT_LEAST,
          new Value.Quantity(0, Dimension.RATE));

  private ServedCost() {}

  /**
   * In US dollars.
   *
   * @param values of objectives
   * @return empty where nothing succeeded
   */
  static Optional<Value> of(Function<Objective, Optional<Value>> values) {
    double usd = values.apply(COST).map(Judge::number).orElse(Double.NaN);
    double rps = values.apply(THROUGHPUT).map(Judge::number).orElse(0.0);
    double served = usd / (rps * MILLIONS_A_MONTH);
    return Double.isFinite(served)
        ? Optional.of(
            new Value.Price(
                BigDecimal.valueOf(served).setScale(DIGITS, RoundingMode.HALF_UP),
                Value.Price.Period.ONCE))
        : Optional.empty();
  }

  /**
   * Findings of which none calls a bill better that is smaller since less is served, and behind the
   * cost that of what is served.
   */
  static List<MetricDifference> beside(List<MetricDifference> metrics, MetricDifference served) {
    boolean less =
        metrics.stream()
            .filter(m -> m.metric().equals(THROUGHPUT.metric()))
            .anyMatch(m -> m.interval().isPresent() && m.interval().get().high() < 0);
    List<MetricDifference> all = new ArrayList<>();
    for (MetricDifference metric : metrics) {
      boolean cost = metric.metric().metric().equals(MetricCatalog.COST.name());
      boolean cheaper = cost && metric.finding() == MetricDifference.Finding.BETTER;
      all.add(less && cheaper ? metric.finding(MetricDifference.Finding.SERVES_LESS) : metric);
      if (metric.metric().equals(COST.metric())) {
        all.add(served);
      }
    }
    return all;
  }
}
