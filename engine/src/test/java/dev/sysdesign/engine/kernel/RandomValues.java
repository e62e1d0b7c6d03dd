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
final class RandomValues implements Shape.Cases<Value> {
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
    return parameter.shape().in(this);
  }

  @Override
  public Value amount(Shape.Amount shape) {
    return new Value.Quantity(drawn(shape), shape.dimension());
  }

  @Override
  public Value whole(Shape.Whole shape) {
    // Numbers that may be large are larger: up to the cube root of the most above the least.
    double range = Math.cbrt((double) shape.max() - shape.min());
    double drawn = shape.min() + Math.floor(between(1, range + 2)) - 1;
    return new Value.Quantity(drawn, Dimension.COUNT);
  }

  @Override
  public Value words(Shape.Words shape) {
    return new Value.Word(any(shape.options()).word());
  }

  @Override
  public Value toggle(Shape.Switch shape) {
    return new Value.Word(dice.of("on", "off"));
  }

  @Override
  public Value time(Shape.Time shape) {
    return new Value.Law(law(shape.bare()));
  }

  @Override
  public Value functions(Shape.Functions shape) {
    return call(any(shape.functions()));
  }

  @Override
  public Value text(Shape.Text shape) {
    return new Value.Text("text");
  }

  @Override
  public Value table(Shape.Table shape) {
    int rows = 1 + dice.below(4);
    return new Value.Items(shape.columns().stream().map(c -> column(c, rows)).toList());
  }

  @Override
  public Value price(Shape.Price shape) {
    return new Value.Price(BigDecimal.valueOf(dice.below(1000), 2), Value.Price.Period.MONTH);
  }

  @Override
  public Value reference(Shape.Reference shape) {
    return new Value.Word(RandomSystem.named(shape.types()));
  }

  @Override
  public Value name(Shape.Name shape) {
    return new Value.Word(any(shape.known().get()));
  }

  @Override
  public Value listOf(Shape.ListOf shape) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i <= dice.below(4); i++) {
      values.add(shape.element().in(this));
    }
    return new Value.Items(values);
  }

  @Override
  public Value anyOf(Shape.AnyOf shape) {
    return any(shape.shapes()).in(this);
  }

  private Value column(Shape.Column column, int rows) {
    List<Value> cells = new ArrayList<>();
    double last = 0;
    for (int row = 0; row < rows; row++) {
      double drawn = drawn(new Shape.Amount(column.dimension(), 0, column.max()));
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
              ? Optional.of(bare.of(drawn(new Shape.Amount(Dimension.TIME, 0, MONTH))))
              : DistributionCatalog.build(call(any(DistributionCatalog.functions()))).law();
    }
    return law.get();
  }

  private double drawn(Shape.Amount shape) {
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

  /** Between two bounds above 0, each order of magnitude as likely as the next. */
  private double between(double low, double high) {
    return low * Math.pow(high / low, dice.below(1000) / 1000.0);
  }

  private <T> T any(List<T> all) {
    return all.get(dice.below(all.size()));
  }
}
