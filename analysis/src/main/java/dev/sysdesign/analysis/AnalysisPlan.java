package dev.sysdesign.analysis;

import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.cost.pricebook.PriceBook;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What to analyse.
 *
 * @param scenario the scenario to run beside the run without faults; one of the topology's
 * @param mostEvents the most that a run simulates, and where nobody said how long to measure the
 *     most that it goes on to; empty: {@link LongEnough#USUAL_EVENTS} for the second, and no more
 *     than the simulator's own bound for the first
 */
public record AnalysisPlan(
    Topology topology, Optional<Scenario> scenario, PriceBook prices, OptionalLong mostEvents) {
  /** With no other bound of events than the usual ones. */
  public AnalysisPlan(Topology topology, Optional<Scenario> scenario, PriceBook prices) {
    this(topology, scenario, prices, OptionalLong.empty());
  }

  public AnalysisPlan {
    Objects.requireNonNull(topology);
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(prices);
  }

  /** The run that is asked for: that under the scenario where there is one. */
  public RunPlan run() {
    RunPlan steady = steady();
    return scenario
        .map(s -> steady.with(ChaosPlanner.plan(topology, s).interventions()))
        .orElse(steady);
  }

  /** The run without faults. */
  public RunPlan steady() {
    RunPlan plan = RunPlan.steady(topology.settings());
    return mostEvents.isPresent() ? plan.within(mostEvents.getAsLong()) : plan;
  }

  /** How many events a run may go on to. */
  public long eventsToGoOn() {
    return mostEvents.orElse(LongEnough.USUAL_EVENTS);
  }
}
