package dev.sysdesign.engine.catalog;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What kind of value a parameter takes, with its range. */
public sealed interface Shape {
  /** What the case of this shape says. */
  <R> R in(Cases<R> cases);

  /**
   * An answer for each shape. Who asks by it is told by the compiler of a shape that is new, which
   * Java 17 does not do for {@code instanceof}.
   */
  interface Cases<R> {
    R amount(Amount shape);

    R whole(Whole shape);

    R words(Words shape);

    R toggle(Switch shape);

    R time(Time shape);

    R functions(Functions shape);

    R text(Text shape);

    R table(Table shape);

    R price(Price shape);

    R reference(Reference shape);

    R name(Name shape);

    R listOf(ListOf shape);

    R anyOf(AnyOf shape);
  }

  /** A quantity between two bounds in the base unit of its dimension, both inclusive. */
  record Amount(Dimension dimension, double min, double max) implements Shape {
    public Amount {
      if (!(min <= max)) {
        throw new IllegalArgumentException("empty range");
      }
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.amount(this);
    }
  }

  /** A whole number between two bounds, both inclusive. */
  record Whole(long min, long max) implements Shape {
    public Whole {
      if (min > max) {
        throw new IllegalArgumentException("empty range");
      }
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.whole(this);
    }
  }

  /** One of some words. */
  record Words(List<Option> options) implements Shape {
    public Words {
      options = List.copyOf(options);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.words(this);
    }
  }

  /** One word of a {@link Words} shape. */
  record Option(String word, String doc) {}

  /** {@code on} or {@code off}; {@code yes}, {@code no}, {@code true} and {@code false} as well. */
  record Switch() implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.toggle(this);
    }
  }

  /**
   * A law of times from the distribution catalog; a bare time is the mean of the {@code bare} law.
   */
  record Time(BareLaw bare) implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.time(this);
    }
  }

  /** The function that a call is of; empty where none of this name stands here. */
  default Optional<FunctionSpec> function(Value.Call call) {
    if (this instanceof AnyOf any) {
      return any.shapes().stream().flatMap(one -> one.function(call).stream()).findFirst();
    }
    return this instanceof Functions all
        ? all.functions().stream().filter(f -> f.name().equals(call.function())).findFirst()
        : Optional.empty();
  }

  /** One of some functions with arguments. */
  record Functions(List<FunctionSpec> functions) implements Shape {
    public Functions {
      functions = List.copyOf(functions);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.functions(this);
    }
  }

  /** A quoted string. */
  record Text() implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * The path of a file of numbers beside the text, a line for each row; its value is a list of
   * columns, each a list of quantities.
   */
  record Table(List<Column> columns) implements Shape {
    /** Rows that a table has at most. */
    public static final int MOST_ROWS = 100_000;

    public Table {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * A column of a {@link Table}.
   *
   * @param bare the unit of a number that has none
   * @param rises whether each number is above the one before it
   */
  record Column(String name, Dimension dimension, String bare, double max, boolean rises) {}

  /** US dollars, decimal. */
  record Price() implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.price(this);
    }
  }

  /** The name of a component of one of these types; an empty list allows every type. */
  record Reference(List<String> types) implements Shape {
    public Reference {
      types = List.copyOf(types);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.reference(this);
    }
  }

  /** A free dotted name, such as an instance type or a region; {@code known} serves completion. */
  record Name(String noun, Supplier<List<String>> known) implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.name(this);
    }
  }

  /** A list of values of one shape. */
  record ListOf(Shape element) implements Shape {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.listOf(this);
    }
  }

  /** Any of several shapes, tried in order. */
  record AnyOf(List<Shape> shapes) implements Shape {
    public AnyOf {
      shapes = List.copyOf(shapes);
    }

    @Override
    public <R> R in(Cases<R> cases) {
      return cases.anyOf(this);
    }
  }
}
