package dev.sysdesign.engine.limit;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.LimitUse;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Optional;

/**
 * A system run at three loads: its own, at which the detector says where the first limit is full,
 * and a little above and below that.
 */
final class LoadTrial {
  static final double ABOVE = 1.05;
  static final double BELOW = 0.9;

  /** Share of a limit in use from which it is full. */
  private static final double FULL = 0.98;

  /** Loads further away than this are not tried, since they cost too many events. */
  private static final double MOST = 8;

  private static final double LEAST = 0.05;
  private static final long EVENTS = 3_000_000;

  /** What came out. */
  enum Outcome {
    /** Full above, and nothing is full below. */
    RIGHT,
    /** Not full above. */
    TOO_EARLY,
    /** Something is full below. */
    TOO_LATE,
    /** It turns calls away long before it is full, so that there is no such load. */
    TURNS_AWAY,
    /** No limit within the loads that are tried. */
    NO_LIMIT
  }

  final Topology topology;
  final Optional<LimitState> first;
  final Outcome outcome;
  String detail = "";

  private LoadTrial(Topology topology) {
    this.topology = topology;
    this.first = Limits.of(topology, run(topology)).bottleneck();
    this.outcome = judge();
  }

  static LoadTrial of(Topology topology) {
    return new LoadTrial(topology);
  }

  private Outcome judge() {
    if (first.isEmpty()) {
      return Outcome.NO_LIMIT;
    }
    Reach reach = first.get().reach();
    if (reach.turnsAway()) {
      return Outcome.TURNS_AWAY;
    }
    if (reach.load() > MOST || reach.load() < LEAST) {
      return Outcome.NO_LIMIT;
    }
    SimulationResult above = run(at(topology, ABOVE * reach.load()));
    Optional<LimitUse> use = above.limit(first.get().limit());
    boolean full = use.filter(LoadTrial::isFull).isPresent();
    if (!full) {
      detail = "above: " + use;
      return Outcome.TOO_EARLY;
    }
    SimulationResult below = run(at(topology, BELOW * reach.load()));
    Optional<LimitUse> already = below.limits().stream().filter(LoadTrial::isFull).findFirst();
    detail = "below: " + already;
    return already.isPresent() ? Outcome.TOO_LATE : Outcome.RIGHT;
  }

  /** All of it in use, or its line grows by more than chance makes of it. */
  private static boolean isFull(LimitUse use) {
    return use.used() >= FULL || use.demand() >= 1 && use.growth() > 0;
  }

  private static SimulationResult run(Topology topology) {
    return Simulator.run(
        topology, RunPlan.steady(topology.settings()).within(EVENTS), Observer.NONE);
  }

  private static Topology at(Topology topology, double factor) {
    return topology.withComponents(
        topology.components().stream().map(c -> scaled(c, factor)).toList());
  }

  private static Component scaled(Component component, double factor) {
    return ComponentCatalog.find(component.type()).orElseThrow().scaled(component, factor);
  }
}
