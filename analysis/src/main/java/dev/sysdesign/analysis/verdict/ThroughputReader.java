package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Outcome;
import java.util.Optional;

/** Reads successes per second. */
final class ThroughputReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.THROUGHPUT;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Optional<Outcome> outcome = new Subject(objective.metric(), evidence.run()).outcome();
    if (outcome.isEmpty()) {
      return new Reading.Unmeasured("Nothing of that name was in the run.");
    }
    Value value = new Value.Quantity(outcome.get().throughput(), Dimension.RATE);
    long offered = outcome.get().counts().offered();
    return offered < Samples.FOR_A_MEAN
        ? Samples.tooFew(value, offered, Samples.FOR_A_MEAN)
        : new Reading.Measured(value, outcome.get().confidence().throughput());
  }
}
