package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/** How one metric is read from what was measured. Listed once in {@link MetricReaders}. */
interface MetricReader {
  /** The metric it reads. */
  MetricSpec metric();

  /** What the evidence says about the metric that the objective names. */
  Reading read(Objective objective, Evidence evidence);

  /**
   * The metric's course along the time line, in the base unit of its dimension, NaN where an
   * interval has none; empty where the time line does not show it.
   */
  default Optional<Course> course(Objective objective, SimulationResult run) {
    return Optional.empty();
  }
}
