package dev.sysdesign.lang.catalog;

import dev.sysdesign.engine.model.rule.RuleSpec;
import java.util.List;

/** What can be wrong with a value: its number, its unit, its function, its arguments. */
public final class ValueRules {
  public static final RuleSpec MISSING_VALUE =
      RuleSpec.error(
          "missing-value",
          "A property, a param, an argument or an operator has no value behind it.",
          "client users { rate: peak, thinkTime: peak * 2, timeout: peak * }",
          "Write the value.");

  public static final RuleSpec NOT_WHOLE =
      RuleSpec.error(
          "not-whole",
          "A number of things, such as instances, has a fraction.",
          "service app { instances: 2.5 }",
          "Write a whole number.");

  public static final RuleSpec OUT_OF_RANGE =
      RuleSpec.error(
          "out-of-range",
          "A value lies outside of what its property allows.",
          "service app { instances: 0 }",
          "Write a value in the range that the message names.");

  public static final RuleSpec WRONG_VALUE =
      RuleSpec.error(
          "wrong-value",
          "A value is of another kind than its property takes.",
          "client users { rate: 10rps, timeout: \"1s\" }",
          "Write a value of the kind that the message names.");

  public static final RuleSpec UNKNOWN_WORD =
      RuleSpec.error(
          "unknown-word",
          "A property takes one of a few words, and was given another one.",
          "threading: blokcing",
          "Write one of the words that the message names.");

  public static final RuleSpec EMPTY_LIST =
      RuleSpec.error(
          "empty-list",
          "A list holds no value.",
          "client users { pattern: steps([], every: 1s) }",
          "Write at least one value.");

  public static final RuleSpec UNKNOWN_FUNCTION =
      RuleSpec.error(
          "unknown-function",
          "A property has no function of this name.",
          "service app { serviceTime: lognorml(5ms, p99: 20ms) }",
          "Write one of those that the message names.");

  public static final RuleSpec IMPOSSIBLE_LAW =
      RuleSpec.error(
          "impossible-law",
          "The arguments of a law of times contradict each other, so no law has them.",
          "service app { serviceTime: lognormal(5ms, p99: 1s) }",
          "Change one of the arguments as the message says.");

  public static final RuleSpec DUPLICATE_ARGUMENT =
      RuleSpec.error(
          "duplicate-argument",
          "A function is given the same argument twice.",
          "service app { serviceTime: lognormal(5ms, p99: 20ms, p99: 30ms) }",
          "Remove one of them.");

  public static final RuleSpec MISSING_ARGUMENT =
      RuleSpec.error(
          "missing-argument",
          "A function lacks an argument that it cannot do without.",
          "service app { serviceTime: erlang(2) }",
          "Write it as the message shows.");

  public static final RuleSpec TOO_MANY_ARGUMENTS =
      RuleSpec.error(
          "too-many-arguments",
          "A function is given more arguments than it takes.",
          "service app { serviceTime: exponential(5ms, 10ms) }",
          "Remove the last ones.");

  public static final RuleSpec UNKNOWN_ARGUMENT =
      RuleSpec.error(
          "unknown-argument",
          "A function has no argument of this name.",
          "service app { serviceTime: lognormal(5ms, p95: 20ms) }",
          "Write one of those that the message names.");

  public static final RuleSpec MISSING_PROPERTY =
      RuleSpec.error(
          "missing-property",
          "A statement does not set a property that it cannot do without.",
          "request browse { kind: read }",
          "Set it.");

  public static final RuleSpec MALFORMED_NUMBER =
      RuleSpec.error(
          "malformed-number",
          "A number is not written as numbers are.",
          "client users { rate: 10. }",
          "Write digits, at most one point between them, and a unit, such as '1.5s'.");

  public static final RuleSpec NEGATIVE_NUMBER =
      RuleSpec.error(
          "negative-number",
          "A number is below 0, and nothing in a system is.",
          "client users { rate: -10rps }",
          "Write a number of 0 or more.");

  public static final RuleSpec UNKNOWN_UNIT =
      RuleSpec.error(
          "unknown-unit",
          "A number has a unit that there is not.",
          "client users { rate: 10rps, timeout: 5sec }",
          "Write a unit that the message names, or one of the dimension of the property.");

  public static final RuleSpec NOT_A_NUMBER =
      RuleSpec.error(
          "not-a-number",
          "Something else than a number or a param is multiplied or divided.",
          "service app { instances: 2 * \"two\" }",
          "Multiply and divide numbers and params only.");

  public static final RuleSpec PARAM_CYCLE =
      RuleSpec.error(
          "param-cycle",
          "A param is defined by itself, so it has no value.",
          "param high: low * 2",
          "Write a number for one of the params of the cycle.");

  public static final RuleSpec DIVISION_BY_ZERO =
      RuleSpec.error(
          "division-by-zero",
          "A value is divided by 0.",
          "client users { rate: 10rps / 0 }",
          "Divide by a number above 0.");

  public static final RuleSpec WRONG_DIMENSION =
      RuleSpec.error(
          "wrong-dimension",
          "Two quantities with units are multiplied or divided so that the result has no unit of ours.",
          "client users { rate: 10rps * 2s }",
          "Multiply one quantity by plain numbers and percentages.");

  private ValueRules() {}

  /** All of them. */
  public static List<RuleSpec> all() {
    return List.of(
        MISSING_VALUE,
        NOT_WHOLE,
        OUT_OF_RANGE,
        WRONG_VALUE,
        UNKNOWN_WORD,
        EMPTY_LIST,
        UNKNOWN_FUNCTION,
        IMPOSSIBLE_LAW,
        DUPLICATE_ARGUMENT,
        MISSING_ARGUMENT,
        TOO_MANY_ARGUMENTS,
        UNKNOWN_ARGUMENT,
        MISSING_PROPERTY,
        MALFORMED_NUMBER,
        NEGATIVE_NUMBER,
        UNKNOWN_UNIT,
        NOT_A_NUMBER,
        PARAM_CYCLE,
        DIVISION_BY_ZERO,
        WRONG_DIMENSION);
  }
}
