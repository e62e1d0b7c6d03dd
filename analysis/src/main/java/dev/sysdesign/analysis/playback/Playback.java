package dev.sysdesign.analysis.playback;

import dev.sysdesign.analysis.AnalysisPlan;
import dev.sysdesign.chaos.ChaosPlanner;
import dev.sysdesign.engine.Simulator;
import dev.sysdesign.engine.result.SimulationResult;
import dev.sysdesign.engine.result.Trace;
import dev.sysdesign.engine.simulation.Intervention;
import dev.sysdesign.engine.simulation.Observer;
import dev.sysdesign.engine.simulation.RunPlan;
import java.util.List;

/**
 * Some requests of a run, hop by hop.
 *
 * @param run the run that they are of, with the whole sample; the same numbers as without
 * @param pick which requests of the sample these are
 * @param shown the picked ones
 */
public record Playback(SimulationResult run, Pick pick, List<Trace> shown) {
  /**
   * Requests noted to pick from: one that is as rare as one in a thousand is among them with a
   * probability of 1 − 0.999^2000 = 86 %.
   */
  public static final int SAMPLE = 2000;

  public Playback {
    shown = List.copyOf(shown);
  }

  /**
   * Runs a system, under the scenario of the plan where there is one, and picks requests.
   *
   * @param count how many requests, 1 to {@link #SAMPLE}
   * @throws IllegalArgumentException where the scenario cannot be injected as it is written, which
   *     the language finds before
   */
  public static Playback of(AnalysisPlan plan, Pick pick, int count, Observer observer) {
    if (count < 1 || count > SAMPLE) {
      throw new IllegalArgumentException("count must be 1 to " + SAMPLE + ", was " + count);
    }
    List<Intervention> faults =
        plan.scenario()
            .map(scenario -> ChaosPlanner.plan(plan.topology(), scenario).interventions())
            .orElse(List.of());
    RunPlan noted = RunPlan.steady(plan.topology().settings()).with(faults).tracing(SAMPLE);
    SimulationResult run = Simulator.run(plan.topology(), noted, observer);
    return new Playback(run, pick, pick.from(run.traces(), count));
  }
}
