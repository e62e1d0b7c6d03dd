package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Objective;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/** Reads successes per second. */
final class ThroughputReader implements MetricReader {
  @Override
  public MetricSpec metric() {
    return MetricCatalog.THROUGHPUT;
  }

  @Override
  public Reading read(Objective objective, Evidence evidence) {
    Subject subject = Subject.of(objective.metric(), evidence.run());
    double rate = subject.outcomes().stream().mapToDouble(Outcome::throughput).sum();
    Value value = new Value.Quantity(rate, Dimension.RATE);
    long offered = subject.counts().offered();
    return offered < Samples.FOR_A_MEAN
        ? Samples.tooFew(value, offered, Samples.FOR_A_MEAN)
        : new Reading.Measured(value, subject.interval(o -> o.confidence().throughput()));
  }

  @Override
  public Optional<Course> course(Objective objective, SimulationResult run) {
    return Subject.of(objective.metric(), run).isWholeSystem()
        ? Optional.of(run.timeline().completed()::at)
        : Optional.empty();
  }
}
