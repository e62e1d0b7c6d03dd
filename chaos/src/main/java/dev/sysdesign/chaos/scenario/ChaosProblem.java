package dev.sysdesign.chaos.scenario;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.Objects;

/**
 * Why an injection cannot be done as written. A value, never an exception.
 *
 * @param rule what found it
 * @param place which part of the injection is wrong
 * @param message one sentence: what is wrong, what was found, what is allowed
 */
public record ChaosProblem(RuleSpec rule, Place place, String message) {
  public ChaosProblem {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
  }

  /** The code of its rule: stable, in kebab case. */
  public String code() {
    return rule.code();
  }

  /** The part of an injection that a problem is about. */
  public sealed interface Place {
    /** The scenario's name. */
    Place NAME = new Name();

    /** What stands after {@code on}. */
    Place TARGET = new OnTarget();

    /** What stands after {@code for}. */
    Place DURATION = new Duration();

    /** The scenario's name. */
    record Name() implements Place {}

    /** What stands after {@code on}. */
    record OnTarget() implements Place {}

    /** What stands after {@code for}. */
    record Duration() implements Place {}

    /** One of the parameters in braces. */
    record Parameter(String name) implements Place {}
  }

  /** A problem of a parameter. */
  public static ChaosProblem ofParameter(RuleSpec rule, String parameter, String message) {
    return new ChaosProblem(rule, new Place.Parameter(parameter), message);
  }
}
