package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.Arg;
import dev.sysdesign.lang.ast.CallExpr;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads functions with their arguments, in order or by name. */
final class Calls {
  private final Values values;
  private final Expressions expressions;

  Calls(Values values, Expressions expressions) {
    this.values = values;
    this.expressions = expressions;
  }

  /** A law of times. */
  Reading law(String name, CallExpr call, SourceRange range) {
    Reading reading = oneOf(name, call, Values.laws(), range);
    if (!(reading instanceof Reading.Good good)) {
      return reading;
    }
    DistributionCatalog.Built built = DistributionCatalog.build((Value.Call) good.value());
    return built
        .law()
        .map(law -> Reading.good(new Value.Law(law)))
        .orElseGet(
            () ->
                Reading.bad(
                    ValueRules.IMPOSSIBLE_LAW,
                    range,
                    "'%s(…)' makes no law: %s."
                        .formatted(call.getFunction(), built.problem().orElse("")),
                    ""));
  }

  /** One of some functions. */
  Reading oneOf(String name, CallExpr call, List<FunctionSpec> functions, SourceRange range) {
    Optional<FunctionSpec> function =
        functions.stream().filter(f -> f.name().equals(call.getFunction())).findFirst();
    if (function.isEmpty()) {
      List<String> known = functions.stream().map(FunctionSpec::name).toList();
      String hint = DidYouMean.hint(call.getFunction(), known);
      return Reading.bad(
          ValueRules.UNKNOWN_FUNCTION,
          range,
          "'%s' has no function '%s': it takes %s."
              .formatted(name, call.getFunction(), Shapes.signatures(functions)),
          hint);
    }
    return arguments(call, function.get(), range);
  }

  private Reading arguments(CallExpr call, FunctionSpec function, SourceRange range) {
    Map<String, Value> arguments = new LinkedHashMap<>();
    int position = 0;
    for (Arg arg : call.getArgs()) {
      SourceRange at = expressions.range(arg);
      Optional<ParameterSpec> parameter = parameter(function, arg, position);
      if (parameter.isEmpty()) {
        return unknown(function, arg, at);
      }
      position += arg.getKey() == null ? 1 : 0;
      if (arg.getValue() == null) {
        return Reading.bad(
            ValueRules.MISSING_VALUE, at, "'" + arg.getKey() + "' has no value.", "");
      }
      Reading reading =
          values.read(parameter.get().name(), arg.getValue(), parameter.get().shape());
      if (!(reading instanceof Reading.Good good)) {
        return reading;
      }
      if (arguments.put(parameter.get().name(), good.value()) != null) {
        return Reading.bad(
            ValueRules.DUPLICATE_ARGUMENT,
            at,
            "'" + parameter.get().name() + "' is given twice.",
            "");
      }
    }
    for (ParameterSpec parameter : function.parameters()) {
      if (parameter.required() && !arguments.containsKey(parameter.name())) {
        return Reading.bad(
            ValueRules.MISSING_ARGUMENT,
            range,
            "'%s' needs '%s': write '%s'."
                .formatted(function.name(), parameter.name(), function.signature()),
            "");
      }
    }
    return Reading.good(new Value.Call(function.name(), arguments));
  }

  private static Optional<ParameterSpec> parameter(FunctionSpec function, Arg arg, int position) {
    if (arg.getKey() != null) {
      return function.parameters().stream().filter(p -> p.name().equals(arg.getKey())).findFirst();
    }
    return position < function.parameters().size()
        ? Optional.of(function.parameters().get(position))
        : Optional.empty();
  }

  private static Reading unknown(FunctionSpec function, Arg arg, SourceRange at) {
    if (arg.getKey() == null) {
      return Reading.bad(
          ValueRules.TOO_MANY_ARGUMENTS,
          at,
          "'%s' takes at most %s arguments: '%s'."
              .formatted(function.name(), function.parameters().size(), function.signature()),
          "");
    }
    List<String> known = function.parameters().stream().map(ParameterSpec::name).toList();
    return Reading.bad(
        ValueRules.UNKNOWN_ARGUMENT,
        at,
        "'%s' has no argument '%s': '%s'."
            .formatted(function.name(), arg.getKey(), function.signature()),
        DidYouMean.hint(arg.getKey(), known));
  }
}
