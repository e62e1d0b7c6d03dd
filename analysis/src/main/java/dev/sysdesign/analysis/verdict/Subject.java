package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Whether the time line of the whole system is its own: the system, and its only client. */
  boolean isWholeSystem() {
    return metric instanceof MetricRef.OfSystem
        || (metric instanceof MetricRef.OfComponent of && clients().equals(Set.of(of.component())));
  }

  /** Its own time line as a component; not of a client, whose requests the system's line shows. */
  Optional<Timeline.OfComponent> componentLine() {
    if (!(metric instanceof MetricRef.OfComponent of) || clients().contains(of.component())) {
      return Optional.empty();
    }
    return run.timeline().components().stream()
        .filter(c -> c.name().equals(of.component()))
        .findFirst();
  }

  private Set<String> clients() {
    return run.requests().stream().map(RequestResult::client).collect(Collectors.toSet());
  }
}
