package dev.sysdesign.analysis.explain;

import dev.sysdesign.engine.analytic.ComponentEstimate;
import dev.sysdesign.engine.analytic.RequestEstimate;
import dev.sysdesign.engine.analytic.SystemEstimate;
import dev.sysdesign.engine.archetype.Archetype;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.ComponentResult;
import dev.sysdesign.engine.result.Outcome;
import dev.sysdesign.engine.result.RequestResult;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what the formulas say with what a run without faults measured. */
final class Comparisons {
  private final Topology topology;
  private final SystemEstimate estimate;
  private final SimulationResult run;
  private final Compared system;
  private final Set<String> differing = new HashSet<>();

  Comparisons(Topology topology, SystemEstimate estimate, SimulationResult run) {
    this.topology = topology;
    this.estimate = estimate;
    this.run = run;
    this.system = new Compared(topology, estimate, run);
  }

  /**
   * All components that served calls which the formulas expect, but brokers, whose messages wait
   * for others.
   */
  List<Comparison> components() {
    List<Comparison> plain = new ArrayList<>();
    for (ComponentResult result : run.components()) {
      ComponentEstimate estimated = system.estimated(result.name());
      boolean compared = topology.component(result.name()).filter(this::answersItself).isPresent();
      if (estimated != null
          && estimated.calls() > 0
          && compared
          && result.outcome().counts().completed() > 0) {
        Comparison comparison =
            of(result.name(), estimated.latency(), estimated.error(), result.outcome());
        plain.add(comparison);
        if (!comparison.agrees()) {
          differing.add(result.name());
        }
      }
    }
    return plain.stream().map(c -> explained(c, c.name(), outcomeOf(c.name()))).toList();
  }

  /** All classes of requests; asked for after the components. */
  List<Comparison> requests() {
    List<Comparison> all = new ArrayList<>();
    for (RequestResult result : run.requests()) {
      for (RequestEstimate estimated : estimate.requests()) {
        if (estimated.name().equals(result.name())
            && estimated.client().equals(result.client())
            && result.outcome().counts().completed() > 0) {
          Comparison comparison =
              of(
                  result.client() + "/" + result.name(),
                  estimated.latency(),
                  estimated.error(),
                  result.outcome());
          all.add(explained(comparison, result.client(), result.outcome()));
        }
      }
    }
    return all;
  }

  private boolean answersItself(Component component) {
    Optional<Archetype> archetype = Case.archetype(component);
    return archetype
        .filter(a -> !(a instanceof Archetype.Source || a instanceof Archetype.Buffer))
        .isPresent();
  }

  private static Comparison of(String name, double estimated, double error, Outcome outcome) {
    return new Comparison(
        name,
        estimated,
        outcome.latency().mean(),
        outcome.confidence().mean(),
        Double.isFinite(error) ? error : 0,
        List.of());
  }

  private Outcome outcomeOf(String component) {
    return system.simulated(component).outcome();
  }

  private Comparison explained(Comparison plain, String component, Outcome outcome) {
    if (plain.agrees()) {
      return plain;
    }
    Case difference =
        new Case(system, differing, topology.component(component).orElseThrow(), outcome, plain);
    return new Comparison(
        plain.name(),
        plain.estimated(),
        plain.simulated(),
        plain.interval(),
        plain.error(),
        Reasons.of(difference));
  }
}
