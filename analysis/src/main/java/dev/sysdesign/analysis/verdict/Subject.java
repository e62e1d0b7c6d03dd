package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/** What a metric is asked of, found in a run. */
record Subject(MetricRef metric, SimulationResult run) {
  /** What became of its calls; empty where the run has nothing of that name. */
  Optional<Outcome> outcome() {
    if (metric instanceof MetricRef.OfComponent of) {
      return run.component(of.component()).map(ComponentResult::outcome);
    }
    if (metric instanceof MetricRef.OfRequest of) {
      return run.requestClass(of.request());
    }
    if (metric instanceof MetricRef.OfEdge of) {
      return run.between(of.from(), of.to());
    }
    return Optional.of(run.outcome());
  }
}
