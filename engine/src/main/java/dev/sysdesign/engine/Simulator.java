package dev.sysdesign.engine;

import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;

/**
 * Runs a topology once. Stateless; every run is by itself, so runs may go in parallel. Who runs the
 * same one several times prepares it: see {@link PreparedTopology}.
 */
public final class Simulator {
  private Simulator() {}

  /**
   * Simulates a topology that the language found valid. The result is a function of topology and
   * plan alone, unless the observer cancels.
   *
   * @throws IllegalArgumentException where the topology names things that are not there
   * @throws NotEnoughMemory where it needs more memory than the observer has room for
   */
  public static SimulationResult run(Topology topology, RunPlan plan, Observer observer) {
    return PreparedTopology.of(topology).run(plan, observer);
  }

  /**
   * What {@link #run} takes of memory at most, the pilot run and the result included.
   *
   * @throws IllegalArgumentException as {@link #run}
   */
  public static MemoryNeed memory(Topology topology, RunPlan plan) {
    return PreparedTopology.of(topology).memory(plan);
  }

  /**
   * The warm-up that {@link #run} would begin with, in nanoseconds: the one of the plan, else the
   * one that a pilot run finds; 0 where that was cancelled or load grows without bound.
   */
  public static long warmUp(Topology topology, RunPlan plan, Observer observer) {
    return PreparedTopology.of(topology).warmUp(plan, observer);
  }
}
