package dev.sysdesign.engine.simulation;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;

/** Runs a topology. Stateless; every run is by itself, so runs may go in parallel. */
public final class Simulator {
  /** Enough for two minutes of 1,000,000 requests a second through ten components. */
  public static final long DEFAULT_EVENT_BUDGET = 2_000_000_000L;

  private Simulator() {}

  /**
   * Simulates a topology that the language found valid.
   *
   * @throws IllegalArgumentException where the topology names things that are not there
   */
  public static SimulationResult run(Topology topology, RunPlan plan, Observer observer) {
    throw new IllegalStateException("the kernel follows in the next commit");
  }
}
