package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.PreparedTopology;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.RunSettings;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Optional;

/**
 * The replications of a run. Each draws anew; all have the warm-up that the pilot of the first one
 * finds. They run in parallel, but are counted in the order of their numbers, so that the result is
 * the same on any number of threads.
 */
public final class Replications {
  /** So many are made at most to reach a precision. */
  public static final int MOST = 50;

  private final PreparedTopology topology;
  private final RunPlan plan;
  private final Crowd crowd;

  private Replications(PreparedTopology topology, RunPlan plan, Crowd crowd) {
    this.topology = topology;
    this.plan = plan;
    this.crowd = crowd;
  }

  /**
   * Simulates as often as the settings of the plan say. With a precision, replications are added
   * until {@link Precision} holds, at most {@value #MOST}, or as many as the settings ask for where
   * that is more. One run is the result of {@link Simulator#run} itself.
   *
   * @param plan its replication is the number of the first one
   * @param observer hears how far all of them are together; called by one thread at a time, not
   *     always the same; when it cancels, what was measured by then is pooled
   * @throws IllegalArgumentException as {@link Simulator#run}
   */
  public static SimulationResult run(Topology topology, RunPlan plan, Observer observer) {
    return run(topology, plan, observer, Runtime.getRuntime().availableProcessors());
  }

  /** The same on a number of threads, which changes nothing but the time that it takes. */
  public static SimulationResult run(
      Topology topology, RunPlan plan, Observer observer, int threads) {
    return plan.settings().isOneRun()
        ? Simulator.run(topology, plan, observer)
        : Pool.of(each(topology, plan, observer, threads));
  }

  /** The results one by one, in the order of their numbers; at least one. */
  static List<SimulationResult> each(
      Topology topology, RunPlan plan, Observer observer, int threads) {
    RunSettings settings = plan.settings();
    int most = most(settings);
    PreparedTopology prepared = PreparedTopology.of(topology);
    long warmup = prepared.warmUp(plan, observer);
    RunPlan warm = plan.with(settings.withWarmup(warmup));
    int together = together(prepared, warm, observer, most, Math.min(most, threads));
    Crowd crowd = new Crowd(observer, most, together);
    Replications all = new Replications(prepared, warm, crowd);
    return begun(Workers.run(most, together, crowd, all::one, runs -> all.isEnough(begun(runs))));
  }

  /** How many runs there are at most. */
  static int most(RunSettings settings) {
    return settings.precision().isPresent()
        ? Math.max(MOST, settings.replications())
        : settings.replications();
  }

  private static int together(
      PreparedTopology topology, RunPlan plan, Observer observer, int most, int threads) {
    if (threads <= 1) {
      return 1;
    }
    MemoryNeed need = topology.memory(plan);
    return Workers.together(observer, need.bytes(), most * need.result(), threads);
  }

  /** Those that had begun before a cancellation. */
  private static List<SimulationResult> begun(List<Optional<SimulationResult>> runs) {
    return runs.stream().flatMap(Optional::stream).toList();
  }

  /** A system in which time stands still does so in every replication. */
  private boolean isEnough(List<SimulationResult> runs) {
    RunSettings settings = plan.settings();
    boolean stuck = runs.stream().anyMatch(run -> run.end() == SimulationResult.End.STANDSTILL);
    // What a run did not reach with its events no further one reaches with as many.
    boolean spent = runs.stream().anyMatch(run -> run.end() != SimulationResult.End.COMPLETE);
    return stuck
        || settings.precision().isPresent() && spent
        || settings.precision().isPresent()
            && runs.size() >= settings.replications()
            && Precision.isReached(runs, settings.precision().getAsDouble());
  }

  private SimulationResult one(int number) {
    return topology.run(plan.replicate(plan.replication() + number), crowd.member(number));
  }
}
