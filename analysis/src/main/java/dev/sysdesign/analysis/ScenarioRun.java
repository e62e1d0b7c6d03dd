package dev.sysdesign.analysis;

import dev.sysdesign.analysis.verdict.Recovery;
import dev.sysdesign.engine.model.Scenario;
import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

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
 */
public record ScenarioRun(
    Scenario scenario,
    SimulationResult run,
    Optional<SimulationResult> before,
    SimulationResult window,
    Optional<SimulationResult> after,
    long fromNanos,
    long untilNanos,
    Recovery recovery) {}
