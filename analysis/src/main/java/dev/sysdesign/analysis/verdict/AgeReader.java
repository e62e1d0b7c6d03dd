package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Deliveries;
import java.util.Optional;

/** Reads how old the oldest message in a component became. */
final class AgeReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.AGE;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Optional<Deliveries.OfComponent> messages =
        objective.metric() instanceof MetricRef.OfComponent of
            ? evidence.run().totals().deliveries().component(of.component())
            : Optional.empty();
    return messages
        .<Reading>map(
            of ->
                new Reading.Measured(
                    new Value.Quantity(of.oldestNanos(), Dimension.TIME), Optional.empty()))
        .orElseGet(() -> new Reading.Unmeasured("Nobody hands anything over to it with '~>'."));
  }
}
