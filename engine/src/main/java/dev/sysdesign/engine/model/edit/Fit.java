package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.catalog.BareLaw;
import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads expressions as their places want them, as the language does with a text; a value that is
 * one of the place already stays what it is.
 */
final class Fit {
  private static final Map<String, String> SWITCH =
      Map.of("on", "on", "yes", "on", "true", "on", "off", "off", "no", "off", "false", "off");
  private static final double LONGEST = 30 * 86400e9;

  private final Topology topology;
  private final Evaluation evaluation;

  Fit(Topology topology) {
    this.topology = topology;
    this.evaluation = new Evaluation(topology.declarations());
  }

  /** The value, or why there is none. */
  Fitted read(Expression expression, Shape shape) {
    if (expression instanceof Expression.OfParam ref && !takesWord(shape, ref.param())) {
      return evaluation.through(ref.param(), value -> read(value, shape));
    }
    if (shape instanceof Shape.AnyOf any) {
      return anyOf(expression, any);
    }
    if (expression instanceof Expression.OfParam ref) {
      return word(ref.param(), shape);
    }
    if (expression instanceof Expression.Product) {
      return evaluation.number(expression).then(number -> quantity(ratio(number, shape), shape));
    }
    if (expression instanceof Expression.Function function) {
      return call(function.name(), function.arguments(), shape);
    }
    return expression instanceof Expression.Items items
        ? items(items.values(), shape)
        : literal(((Expression.Literal) expression).value(), shape);
  }

  private Fitted literal(Value value, Shape shape) {
    if (value instanceof Value.Quantity || value instanceof Value.Price) {
      return quantity(value, shape);
    }
    if (value instanceof Value.Word word) {
      return word(word.word(), shape);
    }
    if (value instanceof Value.Call call) {
      List<Expression.Argument> arguments = new ArrayList<>();
      call.arguments().forEach((k, v) -> arguments.add(argument(k, v)));
      return call(call.function(), arguments, shape);
    }
    if (value instanceof Value.Items items && shape instanceof Shape.ListOf) {
      return items(items.values().stream().map(Expression::of).toList(), shape);
    }
    boolean fits =
        (value instanceof Value.Text && shape instanceof Shape.Text)
            || (value instanceof Value.Law && shape instanceof Shape.Time)
            || (value instanceof Value.Items && shape instanceof Shape.Table);
    return fits ? Fitted.good(value) : wrong();
  }

  private static Expression.Argument argument(String name, Value value) {
    return new Expression.Argument(name, Expression.of(value));
  }

  private static Fitted wrong() {
    return Fitted.bad("a value of another kind was found");
  }

  private static boolean takesWord(Shape shape, String word) {
    if (shape instanceof Shape.AnyOf any) {
      return any.shapes().stream().anyMatch(s -> takesWord(s, word));
    }
    return shape instanceof Shape.Words words
        && words.options().stream().anyMatch(o -> o.word().equals(word));
  }

  private Fitted anyOf(Expression expression, Shape.AnyOf any) {
    Fitted first = null;
    for (Shape shape : any.shapes()) {
      Fitted fitted = read(expression, shape);
      if (fitted.value().isPresent()) {
        return fitted;
      }
      first = first == null ? fitted : first;
    }
    return first;
  }

  private static Value ratio(Value value, Shape shape) {
    return value instanceof Value.Quantity number
            && number.dimension() == Dimension.COUNT
            && shape instanceof Shape.Amount amount
            && amount.dimension() == Dimension.SHARE
        ? new Value.Quantity(number.amount(), Dimension.SHARE)
        : value;
  }

  private static Fitted quantity(Value value, Shape shape) {
    if (value instanceof Value.Price price) {
      BigDecimal plain = new BigDecimal(price.usd().toPlainString());
      return shape instanceof Shape.Price
          ? Fitted.good(new Value.Price(plain, price.period()))
          : wrong();
    }
    Value.Quantity quantity = (Value.Quantity) value;
    if (shape instanceof Shape.Amount amount) {
      return between(quantity, amount.dimension(), amount.min(), amount.max());
    }
    if (shape instanceof Shape.Whole whole) {
      Fitted fits = between(quantity, Dimension.COUNT, whole.min(), whole.max());
      boolean broken = quantity.amount() != Math.rint(quantity.amount());
      return broken && fits.value().isPresent()
          ? Fitted.bad("it is a whole number, but was " + text(quantity))
          : fits;
    }
    return shape instanceof Shape.Time time
        ? between(quantity, Dimension.TIME, 0, LONGEST).then(v -> law(time.bare(), quantity))
        : wrong();
  }

  private static Fitted law(BareLaw bare, Value.Quantity time) {
    return Fitted.good(new Value.Law(bare.of(time.amount())));
  }

  private static Fitted between(Value.Quantity found, Dimension wanted, double min, double max) {
    if (found.dimension() != wanted) {
      return Fitted.bad("it is " + wanted.noun() + ", but was " + text(found));
    }
    return found.amount() >= min && found.amount() <= max
        ? Fitted.good(found)
        : Fitted.bad(
            "it is from %s to %s, but was %s"
                .formatted(Amounts.text(min, wanted), Amounts.text(max, wanted), text(found)));
  }

  private static String text(Value.Quantity quantity) {
    return Amounts.text(quantity.amount(), quantity.dimension());
  }

  private Fitted word(String word, Shape shape) {
    if (shape instanceof Shape.Words words) {
      List<String> known = words.options().stream().map(Shape.Option::word).toList();
      return known.contains(word)
          ? Fitted.good(new Value.Word(word))
          : Fitted.bad("it is one of " + Says.list(known) + ", but was '" + word + "'");
    }
    if (shape instanceof Shape.Switch) {
      return Optional.ofNullable(SWITCH.get(word))
          .map(canonical -> Fitted.good(new Value.Word(canonical)))
          .orElseGet(() -> Fitted.bad("it is on or off, but was '" + word + "'"));
    }
    if (shape instanceof Shape.Reference reference) {
      Optional<String> type = topology.component(word).map(Component::type);
      boolean fits =
          type.isPresent()
              && (reference.types().isEmpty() || reference.types().contains(type.get()));
      return fits
          ? Fitted.good(new Value.Word(word))
          : Fitted.bad("it names no component that it may, but '" + word + "'");
    }
    return shape instanceof Shape.Name ? Fitted.good(new Value.Word(word)) : wrong();
  }

  private Fitted items(List<Expression> values, Shape shape) {
    if (!(shape instanceof Shape.ListOf list) || values.isEmpty()) {
      return wrong();
    }
    List<Value> read = new ArrayList<>();
    for (Expression value : values) {
      Fitted fitted = read(value, list.element());
      if (fitted.value().isEmpty()) {
        return fitted;
      }
      read.add(fitted.value().get());
    }
    return Fitted.good(new Value.Items(read));
  }

  private Fitted call(String name, List<Expression.Argument> arguments, Shape shape) {
    if (shape instanceof Shape.Time) {
      return call(name, arguments, new Shape.Functions(DistributionCatalog.functions()))
          .then(
              call -> {
                DistributionCatalog.Built built = DistributionCatalog.build((Value.Call) call);
                return built
                    .law()
                    .map(law -> Fitted.good(new Value.Law(law)))
                    .orElseGet(() -> Fitted.bad(built.problem().orElse("")));
              });
    }
    Optional<FunctionSpec> function = shape.function(new Value.Call(name, Map.of()));
    return function
        .map(spec -> arguments(spec, arguments))
        .orElseGet(() -> Fitted.bad("'" + name + "(…)' is no function that it takes"));
  }

  private Fitted arguments(FunctionSpec function, List<Expression.Argument> arguments) {
    Map<String, Value> read = new LinkedHashMap<>();
    int position = 0;
    for (Expression.Argument argument : arguments) {
      int place = argument.name().isEmpty() ? position++ : -1;
      Optional<ParameterSpec> parameter = parameter(function, argument, place);
      if (parameter.isEmpty()) {
        return Fitted.bad("the arguments are those of '" + function.signature() + "'");
      }
      Fitted fitted = read(argument.value(), parameter.get().shape());
      if (fitted.value().isEmpty()) {
        return fitted;
      }
      read.put(parameter.get().name(), fitted.value().get());
    }
    boolean lacks =
        function.parameters().stream().anyMatch(p -> p.required() && !read.containsKey(p.name()));
    return lacks
        ? Fitted.bad("the arguments are those of '" + function.signature() + "'")
        : Fitted.good(new Value.Call(function.name(), read));
  }

  private static Optional<ParameterSpec> parameter(
      FunctionSpec function, Expression.Argument argument, int place) {
    return place < 0
        ? function.parameters().stream().filter(p -> p.name().equals(argument.name())).findFirst()
        : function.parameters().stream().skip(place).findFirst();
  }
}
