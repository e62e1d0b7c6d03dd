package dev.sysdesign.engine.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A value as it is written, before it is known what it is for: {@code peak * 2} stays a product of
 * a param, and {@code 5ms} a time, also where a law of times is made of it.
 */
public sealed interface Expression {
  /** The names of the params in it. */
  Set<String> params();

  /** The same with another name for a param. */
  Expression renamed(String param, String to);

  /** A value without params. */
  static Expression of(Value value) {
    return new Literal(value);
  }

  /** A value by itself; a plain name is a {@link Value.Word}. */
  record Literal(Value value) implements Expression {
    public Literal {
      Objects.requireNonNull(value);
    }

    @Override
    public Set<String> params() {
      return Set.of();
    }

    @Override
    public Expression renamed(String param, String to) {
      return this;
    }
  }

  /** What a param stands for. */
  record OfParam(String param) implements Expression {
    public OfParam {
      Objects.requireNonNull(param);
    }

    @Override
    public Set<String> params() {
      return Set.of(param);
    }

    @Override
    public Expression renamed(String from, String to) {
      return param.equals(from) ? new OfParam(to) : this;
    }
  }

  /** A number, multiplied and divided from left to right. */
  record Product(Expression first, List<Factor> factors) implements Expression {
    public Product {
      Objects.requireNonNull(first);
      factors = List.copyOf(factors);
    }

    @Override
    public Set<String> params() {
      Set<String> all = new LinkedHashSet<>(first.params());
      factors.forEach(factor -> all.addAll(factor.by().params()));
      return all;
    }

    @Override
    public Expression renamed(String param, String to) {
      return new Product(
          first.renamed(param, to),
          factors.stream().map(f -> new Factor(f.times(), f.by().renamed(param, to))).toList());
    }
  }

  /**
   * A further part of a product.
   *
   * @param times whether it multiplies; else it divides
   */
  record Factor(boolean times, Expression by) {}

  /** A function with its arguments as they are written. */
  record Function(String name, List<Argument> arguments) implements Expression {
    public Function {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Set<String> params() {
      Set<String> all = new LinkedHashSet<>();
      arguments.forEach(argument -> all.addAll(argument.value().params()));
      return all;
    }

    @Override
    public Expression renamed(String param, String to) {
      return new Function(
          name,
          arguments.stream()
              .map(a -> new Argument(a.name(), a.value().renamed(param, to)))
              .toList());
    }
  }

  /**
   * An argument of a function.
   *
   * @param name empty where its place says what it is
   */
  record Argument(String name, Expression value) {}

  /** A list in brackets. */
  record Items(List<Expression> values) implements Expression {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public Set<String> params() {
      Set<String> all = new LinkedHashSet<>();
      values.forEach(value -> all.addAll(value.params()));
      return all;
    }

    @Override
    public Expression renamed(String param, String to) {
      return new Items(values.stream().map(value -> value.renamed(param, to)).toList());
    }
  }
}
