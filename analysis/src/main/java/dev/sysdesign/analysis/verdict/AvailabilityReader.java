package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

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

  @Override
  public Optional<Course> course(Objective objective, SimulationResult run) {
    return Failures.course(objective, run).map(errors -> i -> 1 - errors.at(i));
  }
}
