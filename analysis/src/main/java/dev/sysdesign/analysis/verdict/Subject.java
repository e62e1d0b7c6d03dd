package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.model.MetricRef;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Counts;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Interval;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a metric is asked of, found in a run. A request class that several clients send, and an edge
 * with several guards, have an outcome each; together they count as one.
 */
final class Subject {
  private final MetricRef metric;
  private final SimulationResult run;
  private final List<Outcome> outcomes;

  private Subject(MetricRef metric, SimulationResult run, List<Outcome> outcomes) {
    this.metric = metric;
    this.run = run;
    this.outcomes = outcomes;
  }

  static Subject of(MetricRef metric, SimulationResult run) {
    return new Subject(metric, run, outcomes(metric, run));
  }

  private static List<Outcome> outcomes(MetricRef metric, SimulationResult run) {
    if (metric instanceof MetricRef.OfComponent of) {
      return run.component(of.component()).map(ComponentResult::outcome).stream().toList();
    }
    if (metric instanceof MetricRef.OfRequest of) {
      return run.requests().stream()
          .filter(r -> r.name().equals(of.request()))
          .map(RequestResult::outcome)
          .toList();
    }
    if (metric instanceof MetricRef.OfEdge of) {
      return run.edges().stream()
          .filter(e -> e.edge().from().equals(of.from()) && e.edge().to().equals(of.to()))
          .map(EdgeResult::outcome)
          .toList();
    }
    return List.of(run.outcome());
  }

  /** Its parts; empty where the run has nothing of that name. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** What became of its calls, all parts together. */
  Counts counts() {
    long offered = 0;
    long completed = 0;
    long failed = 0;
    long inFlight = 0;
    for (Outcome outcome : outcomes) {
      offered += outcome.counts().offered();
      completed += outcome.counts().completed();
      failed += outcome.counts().failed();
      inFlight += outcome.counts().inFlight();
    }
    return new Counts(offered, completed, failed, inFlight);
  }

  /** The interval of its only part; of several parts none is known. */
  Optional<Interval> interval(Function<Outcome, Optional<Interval>> of) {
    return outcomes.size() == 1 ? of.apply(outcomes.get(0)) : Optional.empty();
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
