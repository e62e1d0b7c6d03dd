package dev.sysdesign.engine.oracle;

import dev.sysdesign.engine.result.SimulationResult;
import java.util.function.Predicate;

/**
 * What holds in every run of an experiment, beside values with intervals.
 *
 * @param text a sentence of the reference page
 */
record Fact(String text, Predicate<SimulationResult> holds) {}
