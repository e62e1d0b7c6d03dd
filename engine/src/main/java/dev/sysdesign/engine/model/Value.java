package dev.sysdesign.engine.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** The value of a property, checked against its catalog entry and converted to base units. */
public sealed interface Value {
  /** A time. */
  static Value millis(double amount) {
    return new Quantity(amount * 1e6, Dimension.TIME);
  }

  /** A rate in requests per second. */
  static Value rps(double amount) {
    return new Quantity(amount, Dimension.RATE);
  }

  /** A share; 1 is one percent. */
  static Value percent(double amount) {
    return new Quantity(amount / 100, Dimension.SHARE);
  }

  /** A plain number. */
  static Value count(double amount) {
    return new Quantity(amount, Dimension.COUNT);
  }

  /** A word, such as an instance type. */
  static Value word(String word) {
    return new Word(word);
  }

  /**
   * An amount in the base unit of its dimension.
   *
   * @param amount a finite number
   */
  record Quantity(double amount, Dimension dimension) implements Value {
    public Quantity {
      Objects.requireNonNull(dimension);
      if (!Double.isFinite(amount)) {
        throw new IllegalArgumentException("amount must be finite, was " + amount);
      }
    }
  }

  /** US dollars, decimal, once or per period. */
  record Price(BigDecimal usd, Period period) implements Value {
    /** What the price is for. */
    public enum Period {
      ONCE,
      HOUR,
      MONTH
    }

    public Price {
      Objects.requireNonNull(usd);
      Objects.requireNonNull(period);
    }
  }

  /** A quoted string. */
  record Text(String text) implements Value {}

  /** A word of a catalog, a component's name or a dotted name such as {@code db.r6g.large}. */
  record Word(String word) implements Value {}

  /** A probability law of times. */
  record Law(Distribution distribution) implements Value {}

  /**
   * A function of a catalog with its arguments by parameter name, such as {@code zipf(1M, 0.99)}.
   */
  record Call(String function, Map<String, Value> arguments) implements Value {
    public Call {
      arguments = Map.copyOf(arguments);
    }

    /** The amount of a quantity argument, or {@code otherwise} when it is absent. */
    public double amount(String argument, double otherwise) {
      return arguments.get(argument) instanceof Quantity quantity ? quantity.amount() : otherwise;
    }

    /** The word of an argument, or {@code otherwise} when it is absent. */
    public String word(String argument, String otherwise) {
      return arguments.get(argument) instanceof Word word ? word.word() : otherwise;
    }
  }

  /** A list in brackets. */
  record Items(List<Value> values) implements Value {
    public Items {
      values = List.copyOf(values);
    }

    /** The amounts of the quantities among them, in order. */
    public DoubleStream amounts() {
      return values.stream()
          .filter(Quantity.class::isInstance)
          .mapToDouble(value -> ((Quantity) value).amount());
    }
  }
}
