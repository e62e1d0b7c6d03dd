package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import java.util.Optional;

/** Reads the time from the end of the last fault until every objective holds again. */
final class RecoveryReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.RECOVERY;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    return evidence
        .recovery()
        .map(RecoveryReader::read)
        .orElseGet(
            () -> new Reading.Unmeasured("Without a fault there is nothing to recover from."));
  }

  private static Reading read(Recovery recovery) {
    if (!recovery.observed()) {
      return new Reading.Unmeasured(
          "The run does not go on after the fault; a longer 'duration' shows more.");
    }
    if (recovery.nanos().isEmpty()) {
      return new Reading.Never("It does not recover within the run.");
    }
    Value time = new Value.Quantity(recovery.nanos().getAsLong(), Dimension.TIME);
    return recovery.unjudged().isEmpty()
        ? new Reading.Measured(
            time, Optional.empty(), recovery.nanos().getAsLong() == 0 ? 0 : recovery.stepNanos())
        : new Reading.TooFew(
            time,
            "All else holds by then, but there is no verdict on '%s' without faults."
                .formatted(String.join("', '", recovery.unjudged())),
            Double.POSITIVE_INFINITY);
  }
}
