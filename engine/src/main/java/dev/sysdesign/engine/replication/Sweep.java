package dev.sysdesign.engine.replication;

import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.simulation.MemoryNeed;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;
import java.util.Optional;

/**
 * Runs of many systems, or of one in many ways, side by side on the cores. Each result is that of
 * {@link Replications#run} by itself, whatever runs beside it and on how many threads. Systems with
 * the same seed meet the same draws.
 */
public final class Sweep {
  private final List<Case> cases;
  private final Crowd crowd;
  private final int threads;

  private Sweep(List<Case> cases, Crowd crowd, int threads) {
    this.cases = cases;
    this.crowd = crowd;
    this.threads = threads;
  }

  /**
   * One of them.
   *
   * @param plan with its replications
   */
  public record Case(Topology topology, RunPlan plan) {}

  /**
   * Runs all cases.
   *
   * @param observer hears how far all of them are together; called by one thread at a time, not
   *     always the same
   * @return a result for each case, in their order; where the observer cancels, those that had
   *     begun are partial and the others empty, but always one for the first
   * @throws IllegalArgumentException as {@link Simulator#run}, or without a case
   */
  public static List<Optional<SimulationResult>> run(List<Case> cases, Observer observer) {
    return run(cases, observer, Runtime.getRuntime().availableProcessors());
  }

  /** The same on a number of threads, which changes nothing but the time that it takes. */
  public static List<Optional<SimulationResult>> run(
      List<Case> cases, Observer observer, int threads) {
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs a case");
    }
    int within = Math.max(1, threads / cases.size());
    int together = together(cases, observer, Math.min(cases.size(), threads), within);
    Crowd crowd = new Crowd(observer, cases.size(), together);
    Sweep sweep = new Sweep(cases, crowd, together == 1 ? threads : within);
    return Workers.run(cases.size(), together, crowd, sweep::one, results -> false);
  }

  private static int together(List<Case> cases, Observer observer, int threads, int within) {
    if (threads == 1) {
      return 1;
    }
    long largest = 0;
    long results = 0;
    for (Case each : cases) {
      MemoryNeed need = Simulator.memory(each.topology(), each.plan());
      largest = Math.max(largest, need.bytes());
      results += Replications.most(each.plan().settings()) * need.result();
    }
    return Workers.together(observer, within * largest, results, threads);
  }

  private SimulationResult one(int number) {
    Case next = cases.get(number);
    return Replications.run(next.topology(), next.plan(), crowd.member(number), threads);
  }
}
