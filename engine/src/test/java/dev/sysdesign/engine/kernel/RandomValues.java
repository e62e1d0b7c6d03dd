package dev.sysdesign.engine.kernel;

import dev.sysdesign.engine.catalog.BareLaw;
import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Distribution;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of any shape of the catalogs, made up by a seed, so that what a catalog lists is tried
 * from the day it is listed. How large they are goes by dimension, not by name: small enough for
 * seconds of a small system, and 0 now and then.
 */
final class RandomValues {
  /** What may last longer than this and never 0 comes again and again, so not all the time. */
  private static final double OFTEN = 50e6;

  /** How long a random system is looked at, in nanoseconds. */
  private static final double RUN = 3e9;

  private static final double MONTH = 30 * 86400e9;

  private final Dice dice;

  RandomValues(Dice dice) {
    this.dice = dice;
  }

  /** A value that fits a parameter by itself. */
  Value of(ParameterSpec parameter) {
    return of(parameter.shape());
  }

  private Value of(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return new Value.Quantity(amount(amount), amount.dimension());
    }
    if (shape instanceof Shape.Whole whole) {
      return new Value.Quantity(whole(whole), Dimension.COUNT);
    }
    if (shape instanceof Shape.Words words) {
      return new Value.Word(any(words.options()).word());
    }
    if (shape instanceof Shape.Switch) {
      return new Value.Word(dice.of("on", "off"));
    }
    if (shape instanceof Shape.Time time) {
      return new Value.Law(law(time.bare()));
    }
    if (shape instanceof Shape.Functions functions) {
      return call(any(functions.functions()));
    }
    if (shape instanceof Shape.AnyOf any) {
      return of(any(any.shapes()));
    }
    if (shape instanceof Shape.Reference reference) {
      return new Value.Word(RandomSystem.named(reference.types()));
    }
    if (shape instanceof Shape.Name name) {
      return new Value.Word(any(name.known().get()));
    }
    return listed(shape);
  }

  private Value listed(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      List<Value> values = new ArrayList<>();
      for (int i = 0; i <= dice.below(4); i++) {
        values.add(of(list.element()));
      }
      return new Value.Items(values);
    }
    if (shape instanceof Shape.Table table) {
      int rows = 1 + dice.below(4);
      return new Value.Items(table.columns().stream().map(c -> column(c, rows)).toList());
    }
    if (shape instanceof Shape.Price) {
      return new Value.Price(BigDecimal.valueOf(dice.below(1000), 2), Value.Price.Period.MONTH);
    }
    if (shape instanceof Shape.Text) {
      return new Value.Text("text");
    }
    throw new IllegalStateException("no value is made up for " + shape);
  }

  private Value column(Shape.Column column, int rows) {
    List<Value> cells = new ArrayList<>();
    double last = 0;
    for (int row = 0; row < rows; row++) {
      double drawn = amount(new Shape.Amount(column.dimension(), 0, column.max()));
      last = column.rises() ? last + 1e6 + drawn : drawn;
      cells.add(new Value.Quantity(Math.min(last, column.max()), column.dimension()));
    }
    return new Value.Items(cells);
  }

  /** A call with all that it needs, and some of what it may have. */
  private Value.Call call(FunctionSpec function) {
    Map<String, Value> arguments = new HashMap<>();
    for (ParameterSpec parameter : function.parameters()) {
      if (parameter.required() || lastsLonger(parameter) || dice.chance(50)) {
        arguments.put(parameter.name(), of(parameter));
      }
    }
    return new Value.Call(function.name(), arguments);
  }

  /** Whether nothing would come of it in a short run, unless it is said. */
  private static boolean lastsLonger(ParameterSpec parameter) {
    return parameter.defaultValue().orElse(null) instanceof Value.Quantity usual
        && usual.dimension() == Dimension.TIME
        && usual.amount() > RUN;
  }

  private Distribution law(BareLaw bare) {
    Optional<Distribution> law = Optional.empty();
    while (law.isEmpty()) {
      law =
          dice.chance(50)
              ? Optional.of(bare.of(amount(new Shape.Amount(Dimension.TIME, 0, MONTH))))
              : DistributionCatalog.build(call(any(DistributionCatalog.functions()))).law();
    }
    return law.get();
  }

  private double amount(Shape.Amount shape) {
    boolean again = shape.dimension() == Dimension.TIME && shape.min() > 0 && shape.max() >= MONTH;
    double drawn =
        switch (shape.dimension()) {
          case TIME ->
              dice.chance(10) ? 0 : Math.rint(between(0.1e6, dice.chance(20) ? 2e9 : 60e6));
          case RATE -> 100 + dice.below(1800);
          case SIZE -> Math.rint(between(100, 100e3));
          case BANDWIDTH -> Math.rint(between(1e6, 100e6));
          case SHARE -> dice.chance(3) ? 1 : dice.below(10) * dice.below(11) / 100.0;
          case COUNT -> dice.below(31) / 10.0;
        };
    double least = again ? OFTEN : shape.min();
    return Math.min(shape.max(), Math.max(least, drawn));
  }

  /**
   * Whole numbers that may be large are larger: up to the cube root of the most above the least.
   */
  private double whole(Shape.Whole shape) {
    double range = Math.cbrt((double) shape.max() - shape.min());
    return shape.min() + Math.floor(between(1, range + 2)) - 1;
  }

  /** Between two bounds above 0, each order of magnitude as likely as the next. */
  private double between(double low, double high) {
    return low * Math.pow(high / low, dice.below(1000) / 1000.0);
  }

  private <T> T any(List<T> all) {
    return all.get(dice.below(all.size()));
  }
}
