package dev.sysdesign.chaos;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.engine.simulation.Intervention;
import java.util.List;

/**
 * What became of the injections of a scenario.
 *
 * @param interventions what to do to the run; empty where there are problems
 * @param problems why it cannot be done as written; empty where it can
 * @param fromNanos when the first injection begins, from the end of the warm-up
 * @param untilNanos when the last one ends: the end of the time in which {@code expect} is judged.
 *     A cause at an instant counts for its {@code for} too, by default 30 s, since what follows
 *     from it comes later
 */
public record ChaosPlan(
    List<Intervention> interventions, List<Found> problems, long fromNanos, long untilNanos) {
  /**
   * A problem of one of the injections.
   *
   * @param injection its place in the scenario, from 0
   */
  public record Found(int injection, ChaosProblem problem) {}

  public ChaosPlan {
    interventions = List.copyOf(interventions);
    problems = List.copyOf(problems);
  }

  /**
   * When the last cause ends: {@code recovery} counts from there. Before {@link #untilNanos} where
   * that one is at an instant.
   */
  public long causesEndNanos() {
    return interventions.stream().mapToLong(Intervention::untilNanos).max().orElse(fromNanos);
  }

  /** Whether it can be done. */
  public boolean isPossible() {
    return problems.isEmpty();
  }
}
