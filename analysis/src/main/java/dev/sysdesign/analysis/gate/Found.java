package dev.sysdesign.analysis.gate;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.result.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures behind a condition; all empty where nothing was measured.
 *
 * @param base what the base has, of a condition on a change
 * @param value what the system has, of a change: the head
 * @param change by how much the head differs from the base, in the base unit of the metric or as a
 *     share of the base, as the condition has it; empty without a base
 * @param interval 95 % interval of {@code change} where there is one, else of {@code value}
 */
public record Found(
    Optional<Value> base,
    Optional<Value> value,
    OptionalDouble change,
    Optional<Interval> interval) {
  static final Found NOTHING =
      new Found(Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty());
}
