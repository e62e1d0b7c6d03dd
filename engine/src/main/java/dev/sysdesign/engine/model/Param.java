package dev.sysdesign.engine.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A named value that a system is written with: {@code param peak: 10krps}.
 *
 * @param value as it is written; it may be made of other params
 * @param documentation the comment before it, empty when there is none
 */
public record Param(String name, Expression value, String documentation) {
  public Param {
    Objects.requireNonNull(value);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a param needs a name");
    }
  }

  /** The dimension of a value that is a plain quantity; empty for any other. */
  public Optional<Dimension> dimension() {
    return value instanceof Expression.Literal literal
            && literal.value() instanceof Value.Quantity quantity
        ? Optional.of(quantity.dimension())
        : Optional.empty();
  }

  /** The same param with another value. */
  public Param withValue(Expression changed) {
    return new Param(name, changed, documentation);
  }
}
