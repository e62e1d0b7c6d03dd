package dev.sysdesign.chaos.scenario;

import java.util.Objects;

/**
 * Why an injection cannot be done as written. A value, never an exception.
 *
 * @param code stable, in kebab case
 * @param place which part of the injection is wrong
 * @param message one sentence: what is wrong, what was found, what is allowed
 */
public record ChaosProblem(String code, Place place, String message) {
  public ChaosProblem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
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
  public static ChaosProblem ofParameter(String code, String parameter, String message) {
    return new ChaosProblem(code, new Place.Parameter(parameter), message);
  }
}
