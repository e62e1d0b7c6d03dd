package dev.sysdesign.analysis.verdict;

import dev.sysdesign.engine.result.SimulationResult;
import java.util.Optional;

/**
 * What objectives are judged by.
 *
 * @param run the run, or the part of it, that the objectives speak about
 * @param costs of the run without scenarios
 * @param recovery of the run under a scenario; empty for the run without
 */
public record Evidence(SimulationResult run, Costs costs, Optional<Recovery> recovery) {}
