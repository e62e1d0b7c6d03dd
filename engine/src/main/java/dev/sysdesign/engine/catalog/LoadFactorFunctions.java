package dev.sysdesign.engine.catalog;

/**
 * How work slows down with the load u = busy ÷ slots of the instance, the call itself included,
 * when the call gets its slot.
 */
final class LoadFactorFunctions {
  static final FunctionSpec POLYNOMIAL =
      new FunctionSpec(
          "polynomial",
          "× (1 + f·u^k).",
          factor(),
          ParameterSpec.number("k", 0, 100, "Exponent.").orElse(2));

  static final FunctionSpec EXPONENTIAL = new FunctionSpec("exponential", "× e^(f·u).", factor());

  static final FunctionSpec[] ALL = {
    new FunctionSpec("linear", "× (1 + f·u).", factor()), POLYNOMIAL, EXPONENTIAL
  };

  private LoadFactorFunctions() {}

  private static ParameterSpec factor() {
    return ParameterSpec.number("f", 0, 100, "Strength.").idleAt(0).mandatory();
  }
}
