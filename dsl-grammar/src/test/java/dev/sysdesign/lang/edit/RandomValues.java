package dev.sysdesign.lang.edit;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Component;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Topology;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws values that a shape takes, most of the time. */
final class RandomValues {
  private final Topology topology;
  private final Random random;

  RandomValues(Topology topology, Random random) {
    this.topology = topology;
    this.random = random;
  }

  Optional<Expression> of(Shape shape) {
    if (shape instanceof Shape.AnyOf any) {
      return of(any.shapes().get(random.nextInt(any.shapes().size())));
    }
    if (shape instanceof Shape.Functions functions) {
      return function(functions.functions().get(random.nextInt(functions.functions().size())));
    }
    if (shape instanceof Shape.ListOf list) {
      return of(list.element()).map(element -> new Expression.Items(List.of(element, element)));
    }
    return value(shape).map(Expression::of);
  }

  private Optional<Expression> function(FunctionSpec function) {
    List<Expression.Argument> arguments = new ArrayList<>();
    boolean named = false;
    for (ParameterSpec parameter : function.parameters()) {
      Optional<Expression> value = of(parameter.shape());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      if (parameter.required() || random.nextBoolean()) {
        arguments.add(new Expression.Argument(named ? parameter.name() : "", value.get()));
      } else {
        named = true;
      }
    }
    return Optional.of(new Expression.Function(function.name(), arguments));
  }

  private Optional<Value> value(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      double most = Math.min(amount.max(), 1e12);
      double part = random.nextBoolean() ? random.nextDouble() : random.nextInt(11) / 10.0;
      double drawn = amount.min() + part * (most - amount.min());
      double steady =
          amount.dimension() == Dimension.BANDWIDTH ? Math.ceil(drawn / 1e3) * 1e3 : drawn;
      return Optional.of(new Value.Quantity(steady, amount.dimension()));
    }
    if (shape instanceof Shape.Whole whole) {
      long most = Math.min(whole.max(), 100_000);
      double drawn = whole.min() + Math.floor(random.nextDouble() * (most - whole.min()));
      return Optional.of(new Value.Quantity(drawn, Dimension.COUNT));
    }
    if (shape instanceof Shape.Words words) {
      return Optional.of(
          new Value.Word(words.options().get(random.nextInt(words.options().size())).word()));
    }
    if (shape instanceof Shape.Switch) {
      return Optional.of(new Value.Word(random.nextBoolean() ? "on" : "off"));
    }
    if (shape instanceof Shape.Time) {
      return Optional.of(time());
    }
    return others(shape);
  }

  private Optional<Value> others(Shape shape) {
    if (shape instanceof Shape.Text) {
      return Optional.of(new Value.Text("/drawn/*"));
    }
    if (shape instanceof Shape.Price) {
      return Optional.of(new Value.Price(new BigDecimal("12.50"), Value.Price.Period.MONTH));
    }
    if (shape instanceof Shape.Name name) {
      List<String> known = name.known().get();
      return known.isEmpty()
          ? Optional.empty()
          : Optional.of(new Value.Word(known.get(random.nextInt(known.size()))));
    }
    if (shape instanceof Shape.Reference reference) {
      return topology.components().stream()
          .filter(c -> reference.types().isEmpty() || reference.types().contains(c.type()))
          .map(Component::name)
          .findFirst()
          .map(Value.Word::new);
    }
    return Optional.empty();
  }

  private Value time() {
    double mean = 1 + Math.floor(random.nextDouble() * 1e9);
    return switch (random.nextInt(6)) {
      case 0 -> new Value.Law(new Distribution.Exponential(mean));
      case 1 -> new Value.Law(new Distribution.LogNormal(mean, random.nextDouble()));
      case 2 -> new Value.Law(new Distribution.Uniform(mean, 2 * mean));
      case 3 -> new Value.Law(new Distribution.Pareto(mean, 1 + random.nextDouble()));
      case 4 -> new Value.Law(new Distribution.Constant(mean));
      default -> new Value.Quantity(mean, Dimension.TIME);
    };
  }
}
