package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Objective;

/** Reads failed ÷ finished. */
final class ErrorsReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.ERRORS;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    return Failures.read(objective, evidence, false);
  }
}
