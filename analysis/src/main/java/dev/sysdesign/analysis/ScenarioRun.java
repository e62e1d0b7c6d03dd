package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run under a scenario, with the seed and the warm-up of the run without.
 *
 * @param run the whole measured window
 * @param before its part up to the first injection; empty where the run begins with it
 * @param window the part from the first injection to the end of the last, by which {@code expect}
 *     is judged
 * @param after the part after the last injection; empty where the run ends with it
 * @param fromNanos when the first injection begins, from the end of the warm-up
 * @param untilNanos when the last one ends
 * @param measured whether each of the parts was measured to its end, and the recovery as precisely
 *     as it can be; not where somebody cancels after the run itself
 */
public record ScenarioRun(
    Scenario scenario,
    SimulationResult run,
    Optional<SimulationResult> before,
    SimulationResult window,
    Optional<SimulationResult> after,
    long fromNanos,
    long untilNanos,
    Recovery recovery,
    boolean measured) {
  /** The run and its parts. */
  Stream<SimulationResult> parts() {
    return Stream.of(Optional.of(run), before, Optional.of(window), after)
        .flatMap(Optional::stream);
  }

  /** Whether all of it ended as planned. */
  boolean isComplete() {
    return measured && parts().allMatch(part -> part.end() == SimulationResult.End.COMPLETE);
  }
}
