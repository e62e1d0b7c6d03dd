package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Objective;

/** Reads succeeded ÷ finished. */
final class AvailabilityReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.AVAILABILITY;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    return Failures.read(objective, evidence, true);
  }
}
