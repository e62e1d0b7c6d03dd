package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values as the language writes them; empty where it cannot, such as what a file of numbers held.
 */
final class ValueText {
  private ValueText() {}

  /** An expression in a place of a shape. */
  static Optional<String> of(Expression expression, Shape shape) {
    if (expression instanceof Expression.Literal literal) {
      return of(literal.value(), shape);
    }
    if (expression instanceof Expression.OfParam ref) {
      return Optional.of(ref.param());
    }
    if (expression instanceof Expression.Product product) {
      return product(product, shape);
    }
    if (expression instanceof Expression.Items items) {
      return joined(items.values().stream().map(v -> of(v, element(shape))).toList())
          .map(text -> "[" + text + "]");
    }
    Expression.Function function = (Expression.Function) expression;
    List<Optional<String>> arguments =
        function.arguments().stream()
            .map(
                a -> of(a.value(), argument(function, a, shape)).map(text -> named(a.name(), text)))
            .toList();
    return joined(arguments).map(text -> function.name() + "(" + text + ")");
  }

  private static String named(String name, String text) {
    return name.isEmpty() ? text : name + ": " + text;
  }

  private static Optional<String> product(Expression.Product product, Shape shape) {
    Optional<String> text = of(product.first(), shape);
    for (Expression.Factor factor : product.factors()) {
      Optional<String> by = of(factor.by(), shape);
      text = text.flatMap(a -> by.map(b -> a + (factor.times() ? " * " : " / ") + b));
    }
    return text;
  }

  private static Optional<String> joined(List<Optional<String>> texts) {
    return texts.stream().allMatch(Optional::isPresent)
        ? Optional.of(texts.stream().map(Optional::get).collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Shape element(Shape shape) {
    return shape instanceof Shape.ListOf list ? list.element() : shape;
  }

  private static Shape argument(
      Expression.Function function, Expression.Argument argument, Shape shape) {
    int place = function.arguments().indexOf(argument);
    return functions(shape, function.name())
        .flatMap(
            spec ->
                argument.name().isEmpty()
                    ? spec.parameters().stream().skip(place).findFirst()
                    : spec.parameters().stream()
                        .filter(p -> p.name().equals(argument.name()))
                        .findFirst())
        .map(ParameterSpec::shape)
        .orElse(shape);
  }

  private static Optional<FunctionSpec> functions(Shape shape, String name) {
    Value.Call call = new Value.Call(name, Map.of());
    Optional<FunctionSpec> found = shape.function(call);
    return found.isPresent()
        ? found
        : new Shape.Functions(DistributionCatalog.functions()).function(call);
  }

  /** A value in a place of a shape. */
  static Optional<String> of(Value value, Shape shape) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.ofNullable(NumberText.of(quantity));
    }
    if (value instanceof Value.Price price) {
      return Optional.of(NumberText.of(price));
    }
    if (value instanceof Value.Word word) {
      return Optional.of(word.word());
    }
    if (value instanceof Value.Text text) {
      return text.text().chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r')
          ? Optional.empty()
          : Optional.of('"' + text.text() + '"');
    }
    if (value instanceof Value.Law law) {
      return law(law.distribution(), shape);
    }
    return value instanceof Value.Call call ? call(call, shape) : items((Value.Items) value, shape);
  }

  private static Optional<String> items(Value.Items items, Shape shape) {
    return shape instanceof Shape.Table
        ? Optional.empty()
        : joined(items.values().stream().map(v -> of(v, element(shape))).toList())
            .map(text -> "[" + text + "]");
  }

  /** Arguments by their places as long as none is left out, the others by name. */
  private static Optional<String> call(Value.Call call, Shape shape) {
    Optional<FunctionSpec> spec = shape.function(call);
    if (spec.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<String>> arguments = new ArrayList<>();
    boolean gap = false;
    for (ParameterSpec parameter : spec.get().parameters()) {
      Value argument = call.arguments().get(parameter.name());
      if (argument == null) {
        gap = true;
      } else {
        String name = gap ? parameter.name() : "";
        arguments.add(of(argument, parameter.shape()).map(text -> named(name, text)));
      }
    }
    return joined(arguments).map(text -> call.function() + "(" + text + ")");
  }

  private static Optional<String> law(Distribution law, Shape shape) {
    return isBare(law, shape) ? Optional.of(LawText.time(law.mean())) : LawText.of(law);
  }

  private static boolean isBare(Distribution law, Shape shape) {
    if (shape instanceof Shape.AnyOf any) {
      return any.shapes().stream().anyMatch(s -> isBare(law, s));
    }
    return shape instanceof Shape.Time time && time.bare().of(law.mean()).equals(law);
  }
}
