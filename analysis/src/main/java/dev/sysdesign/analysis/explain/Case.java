package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.archetype.Front;
import dev.sysdesign.engine.archetype.LoadRules;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.LoadRulesReader;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Edge;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.Cause;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.EdgeResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One difference between formulas and simulation.
 *
 * @param system what is compared as a whole
 * @param differing the components whose times differ
 * @param component where it shows; of a class of requests its client
 * @param outcome of what is compared
 */
record Case(
    Compared system,
    Set<String> differing,
    Component component,
    Outcome outcome,
    Comparison comparison) {
  /** Counts that differ by no more than this are the same. */
  private static final double SAME = 0.02;

  private static final double ERRORS = 4;

  Topology topology() {
    return system.topology();
  }

  SystemEstimate estimate() {
    return system.estimate();
  }

  SimulationResult run() {
    return system.run();
  }

  String name() {
    return component.name();
  }

  Optional<Archetype> archetype() {
    return archetype(component);
  }

  static Optional<Archetype> archetype(Component component) {
    return ComponentCatalog.archetype(component);
  }

  /** The station at its door; empty for a client. */
  Optional<Front> front() {
    return archetype()
        .filter(Archetype.Served.class::isInstance)
        .map(served -> ((Archetype.Served) served).front());
  }

  LoadRules rules() {
    return LoadRulesReader.read(component);
  }

  ComponentEstimate estimated() {
    return system.estimated(name());
  }

  ComponentResult simulated() {
    return system.simulated(name());
  }

  /** All clients of the system. */
  Stream<Archetype.Source> sources() {
    return system.sources().stream();
  }

  List<Edge> outgoing() {
    return system.outgoing(name());
  }

  List<Edge> incoming() {
    return system.incoming(name());
  }

  /** What happened on the edges from it. */
  List<EdgeResult> calls() {
    return system.calls(name());
  }

  /** Calls that arrived ÷ calls that the formulas expect; 1 where chance may be the difference. */
  double arrivals() {
    double seconds = run().measuredNanos() / 1e9;
    double expected = estimated().calls() * seconds;
    double came = simulated().outcome().counts().offered();
    boolean same =
        Math.abs(came - expected) <= SAME * expected + ERRORS * Math.sqrt(Math.max(1, expected));
    return same || expected == 0 ? 1 : came / expected;
  }

  /** Whether the difference is in its own time rather than in what it waits for. */
  boolean isOwn() {
    if (front().isEmpty() || simulated().own().isEmpty()) {
      return false;
    }
    double own = Math.abs(estimated().own() - simulated().own().mean());
    double all = Math.abs(comparison.estimated() - comparison.simulated());
    return !(own < all / 4);
  }

  /** Whether calls wait at its door, by formulas or simulation, for more than a trace. */
  boolean isWaiting() {
    return front().isPresent()
        && Math.max(estimated().waiting(), simulated().waiting().mean())
            > 0.001 * simulated().own().mean();
  }

  /** The share of its calls that failed for a reason. */
  double failed(Cause cause) {
    long count = outcome.errors().getOrDefault(cause, 0L);
    return count / (double) Math.max(1, outcome.counts().completed() + outcome.counts().failed());
  }
}
