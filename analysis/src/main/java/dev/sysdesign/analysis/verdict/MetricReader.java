package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Objective;

/** How one metric is read from what was measured. Listed once in {@link MetricReaders}. */
interface MetricReader {
  /** The metric it reads. */
  MetricSpec metric();

  /** What the evidence says about the metric that the objective names. */
  Reading read(Objective objective, Evidence evidence);
}
