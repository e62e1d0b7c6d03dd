package dev.sysdesign.analysis.gate;

import dev.sysdesign.engine.model.Objective;
import java.util.Optional;

/**
 * Something that must not hold.
 *
 * @param text as it was written
 * @param objective the comparison; of one with a base only metric and comparator count
 * @param change the limit of a comparison with a base; empty: one of a single system
 */
public record Condition(String text, Objective objective, Optional<Change> change) {}
