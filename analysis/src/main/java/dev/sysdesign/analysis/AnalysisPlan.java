package dev.sysdesign.analysis;

import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.cost.price.PriceBook;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.Objects;
import java.util.Optional;

/**
 * What to analyse.
 *
 * @param scenario the scenario to run beside the run without faults; one of the topology's
 */
public record AnalysisPlan(Topology topology, Optional<Scenario> scenario, PriceBook prices) {
  public AnalysisPlan {
    Objects.requireNonNull(topology);
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(prices);
  }

  /** The run that is asked for: that under the scenario where there is one. */
  public RunPlan run() {
    RunPlan steady = RunPlan.steady(topology.settings());
    return scenario
        .map(s -> steady.with(ChaosPlanner.plan(topology, s).interventions()))
        .orElse(steady);
  }
}
