package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Deliveries;
import dev.sysdesign.engine.result.Latency;
import dev.sysdesign.engine.statistics.Histogram;
import java.util.Optional;

/** Reads how long it takes until what was handed over is done: its 99th percentile. */
final class DeliveryReader implements MetricReader {
  private static final long NEEDED = 1_000;

  @Override
  public MetricSpec metric() {
    return MetricCatalog.DELIVERY;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Latency delivery =
        delivery(objective.metric(), evidence.run().totals().deliveries()).orElse(Latency.NONE);
    if (delivery.isEmpty()) {
      return new Reading.Unmeasured("Nothing was handed over with '~>' and delivered.");
    }
    Value measured = new Value.Quantity(delivery.p99(), Dimension.TIME);
    return delivery.count() < NEEDED
        ? Samples.tooFew(measured, delivery.count(), NEEDED)
        : new Reading.Measured(measured, Optional.empty(), Histogram.resolution(delivery.p99()));
  }

  private static Optional<Latency> delivery(MetricRef metric, Deliveries all) {
    if (metric instanceof MetricRef.OfComponent of) {
      return all.component(of.component()).map(Deliveries.OfComponent::delivery);
    }
    if (metric instanceof MetricRef.OfEdge of) {
      return all.edge(of.from(), of.to()).map(Deliveries.OfEdge::delivery);
    }
    return metric instanceof MetricRef.OfRequest of
        ? all.requestClass(of.request()).map(Deliveries.OfClass::delivery)
        : Optional.empty();
  }
}
