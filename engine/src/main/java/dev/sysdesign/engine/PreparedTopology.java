package dev.sysdesign.engine;

import dev.sysdesign.engine.kernel.compiled.CompiledTopology;
import dev.sysdesign.engine.kernel.run.Run;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.NotEnoughMemory;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;

/**
 * A topology made ready to be simulated any number of times: what does not depend on a plan is made
 * once. Immutable; its runs may go in parallel, and none knows of another.
 */
public final class PreparedTopology {
  private final CompiledTopology compiled;

  private PreparedTopology(CompiledTopology compiled) {
    this.compiled = compiled;
  }

  /**
   * Prepares a topology that the language found valid.
   *
   * @throws IllegalArgumentException where it names things that are not there
   */
  public static PreparedTopology of(Topology topology) {
    return new PreparedTopology(CompiledTopology.of(topology));
  }

  /**
   * Simulates it. The result is a function of topology and plan alone, unless the observer cancels.
   *
   * @throws NotEnoughMemory where it needs more memory than the observer has room for
   */
  public SimulationResult run(RunPlan plan, Observer observer) {
    return Run.execute(compiled, plan, observer);
  }

  /** What {@link #run} takes of memory at most, the pilot run and the result included. */
  public MemoryNeed memory(RunPlan plan) {
    return Run.memory(compiled, plan);
  }

  /**
   * The warm-up that {@link #run} would begin with, in nanoseconds: the one of the plan, else the
   * one that a pilot run finds; 0 where that was cancelled or load grows without bound.
   */
  public long warmUp(RunPlan plan, Observer observer) {
    return Run.warmUp(compiled, plan, observer);
  }
}
