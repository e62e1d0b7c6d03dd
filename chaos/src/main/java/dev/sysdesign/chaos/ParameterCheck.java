package dev.sysdesign.chaos;

import dev.sysdesign.chaos.scenario.ChaosProblem;
import dev.sysdesign.chaos.scenario.ChaosRules;
import dev.sysdesign.chaos.scenario.ScenarioSpec;
import dev.sysdesign.engine.catalog.CatalogRules;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Properties;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the parameters of an injection are those of its scenario, and in range. */
final class ParameterCheck {
  private ParameterCheck() {}

  static List<ChaosProblem> problems(ScenarioSpec spec, Properties given) {
    List<ChaosProblem> problems = new ArrayList<>();
    given
        .values()
        .forEach(
            (name, value) -> {
              Optional<ParameterSpec> parameter = spec.parameter(name);
              if (parameter.isEmpty()) {
                problems.add(unknown(spec, name));
              } else {
                misfit(parameter.get().shape(), value)
                    .map(what -> outOfRange(name, what))
                    .ifPresent(problems::add);
              }
            });
    return problems;
  }

  /** That all effects are set to amounts with which they are none, such as a factor of 1. */
  static Optional<ChaosProblem> idle(ScenarioSpec spec, Properties given) {
    List<ParameterSpec> effects =
        spec.parameters().stream().filter(p -> p.neutral().isPresent()).toList();
    boolean idle = effects.stream().allMatch(p -> given.amount(p.name()).equals(p.neutral()));
    if (effects.isEmpty() || !idle) {
      return Optional.empty();
    }
    String all = effects.stream().map(ParameterCheck::neutral).collect(Collectors.joining(" and "));
    return Optional.of(
        ChaosProblem.ofParameter(
            ChaosRules.PARAMETER_OUT_OF_RANGE,
            effects.get(0).name(),
            "'%s' changes nothing with %s".formatted(spec.name(), all)));
  }

  private static String neutral(ParameterSpec parameter) {
    return "'%s: %s'".formatted(parameter.name(), parameter.neutralText());
  }

  private static ChaosProblem unknown(ScenarioSpec spec, String name) {
    List<String> known = spec.parameters().stream().map(p -> "'" + p.name() + "'").toList();
    String allowed = known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known);
    return ChaosProblem.ofParameter(
        CatalogRules.UNKNOWN_PROPERTY,
        name,
        "'" + spec.name() + "' has no '" + name + "': " + allowed);
  }

  private static ChaosProblem outOfRange(String name, String what) {
    return ChaosProblem.ofParameter(
        ChaosRules.PARAMETER_OUT_OF_RANGE, name, "'" + name + "' " + what);
  }

  /** What is wrong with a value, as the rest of a sentence; empty when it fits. */
  private static Optional<String> misfit(Shape shape, Value value) {
    if (shape instanceof Shape.AnyOf any) {
      boolean fits = any.shapes().stream().anyMatch(one -> misfit(one, value).isEmpty());
      return fits ? Optional.empty() : misfit(any.shapes().get(0), value);
    }
    if (shape instanceof Shape.Amount amount) {
      return outside(value, amount.dimension(), amount.min(), amount.max());
    }
    if (shape instanceof Shape.Whole whole) {
      Optional<String> outside = outside(value, Dimension.COUNT, whole.min(), whole.max());
      return outside.isEmpty() && !isWhole(value) ? Optional.of("must be a whole number") : outside;
    }
    if (shape instanceof Shape.Words words) {
      List<String> allowed = words.options().stream().map(o -> "'" + o.word() + "'").toList();
      boolean fits = value instanceof Value.Word w && allowed.contains("'" + w.word() + "'");
      return fits ? Optional.empty() : Optional.of("must be one of " + String.join(", ", allowed));
    }
    if (shape instanceof Shape.Functions functions) {
      boolean fits =
          value instanceof Value.Call call
              && functions.functions().stream().anyMatch(f -> f.name().equals(call.function()));
      return fits ? Optional.empty() : Optional.of("must be one of its functions");
    }
    throw new IllegalStateException("no scenario has a parameter of this shape: " + shape);
  }

  private static Optional<String> outside(
      Value value, Dimension dimension, double min, double max) {
    boolean fits =
        value instanceof Value.Quantity quantity
            && quantity.dimension() == dimension
            && quantity.amount() >= min
            && quantity.amount() <= max;
    if (fits) {
      return Optional.empty();
    }
    String was =
        value instanceof Value.Quantity quantity
            ? ", but was " + Amounts.text(quantity.amount(), quantity.dimension())
            : "";
    return Optional.of(
        "must be %s from %s to %s%s"
            .formatted(
                dimension.noun(), Amounts.text(min, dimension), Amounts.text(max, dimension), was));
  }

  private static boolean isWhole(Value value) {
    return value instanceof Value.Quantity quantity
        && quantity.amount() == Math.rint(quantity.amount());
  }
}
