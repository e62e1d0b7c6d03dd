package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.AstPackage;
import dev.sysdesign.lang.ast.NameRef;
import dev.sysdesign.lang.ast.Operation;
import dev.sysdesign.lang.ast.Product;
import dev.sysdesign.lang.ast.QuantityLiteral;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.Sources;
import dev.sysdesign.lang.tree.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Reads quantities, params and their products. */
final class Expressions {
  private final Sources sources;
  private final Params params;

  Expressions(Sources sources, Params params) {
    this.sources = sources;
    this.params = params;
  }

  SourceRange range(EObject object) {
    return sources.range(object);
  }

  /** The name that a reference spells. */
  static String name(NameRef ref) {
    return Tokens.name(ref, AstPackage.Literals.NAME_REF__REF).orElse("");
  }

  /** The value of a literal, a param or a product; empty for any other shape of value. */
  Optional<Reading> read(dev.sysdesign.lang.ast.Value value) {
    if (value instanceof QuantityLiteral quantity) {
      return Optional.of(Quantities.read(quantity.getText(), sources.range(quantity)));
    }
    if (value instanceof Product product) {
      return Optional.of(product(product));
    }
    return Optional.empty();
  }

  /** What a param stands for; its cycle is a misfit. */
  Optional<dev.sysdesign.lang.ast.Value> param(String name) {
    return params.has(name) ? params.value(name) : Optional.empty();
  }

  private Reading product(Product product) {
    Reading result = operand(product.getFirst());
    for (Operation operation : product.getOperations()) {
      if (operation.getRight() == null) {
        return Reading.bad(
            ValueRules.MISSING_VALUE, sources.range(operation), "A number is missing.", "");
      }
      Reading right = operand(operation.getRight());
      if (result instanceof Reading.Bad) {
        return result;
      }
      if (right instanceof Reading.Bad) {
        return right;
      }
      Value a = ((Reading.Good) result).value();
      Value b = ((Reading.Good) right).value();
      boolean times = operation.getOp().equals("*");
      result = combine(a, b, times, sources.range(product));
    }
    return result;
  }

  private Reading operand(dev.sysdesign.lang.ast.Value value) {
    if (value instanceof NameRef ref) {
      String name = name(ref);
      if (!params.has(name)) {
        return Reading.bad(
            NameRules.UNKNOWN_REFERENCE,
            sources.range(ref),
            "There is no param '" + name + "'.",
            DidYouMean.hint(name, params.names()));
      }
      if (!params.enter(name)) {
        return cycle(ref);
      }
      try {
        return params
            .value(name)
            .map(this::operand)
            .orElseGet(() -> noValue(sources.range(ref), name));
      } finally {
        params.leave(name);
      }
    }
    return read(value)
        .orElseGet(
            () ->
                Reading.bad(
                    ValueRules.NOT_A_NUMBER,
                    sources.range(value),
                    "'"
                        + Tokens.written(value)
                        + "' is not a number: only numbers and params can"
                        + " be multiplied and divided.",
                    ""));
  }

  Reading cycle(NameRef ref) {
    return Reading.bad(
        ValueRules.PARAM_CYCLE,
        sources.range(ref),
        "Param '" + name(ref) + "' is defined by itself.",
        "");
  }

  static Reading noValue(SourceRange range, String name) {
    return Reading.bad(ValueRules.MISSING_VALUE, range, "Param '" + name + "' has no value.", "");
  }

  private static Reading combine(Value a, Value b, boolean times, SourceRange range) {
    if (a instanceof Value.Price price && b instanceof Value.Quantity factor && isFactor(factor)) {
      return Reading.good(scaled(price, factor.amount(), times));
    }
    if (times && b instanceof Value.Price price && a instanceof Value.Quantity factor) {
      if (isFactor(factor)) {
        return Reading.good(scaled(price, factor.amount(), true));
      }
    }
    if (a instanceof Value.Quantity x && b instanceof Value.Quantity y) {
      if (!times && y.amount() == 0) {
        return Reading.bad(ValueRules.DIVISION_BY_ZERO, range, "This divides by zero.", "");
      }
      double amount = times ? x.amount() * y.amount() : x.amount() / y.amount();
      if (isFactor(y)) {
        return Reading.good(new Value.Quantity(amount, x.dimension()));
      }
      if (times && isFactor(x)) {
        return Reading.good(new Value.Quantity(amount, y.dimension()));
      }
      if (!times && x.dimension() == y.dimension()) {
        return Reading.good(new Value.Quantity(amount, Dimension.COUNT));
      }
    }
    return Reading.bad(
        ValueRules.WRONG_DIMENSION,
        range,
        "A product takes one quantity and plain numbers or percentages.",
        "");
  }

  private static boolean isFactor(Value.Quantity quantity) {
    return quantity.dimension() == Dimension.COUNT || quantity.dimension() == Dimension.SHARE;
  }

  private static Value.Price scaled(Value.Price price, double factor, boolean times) {
    BigDecimal by = BigDecimal.valueOf(factor);
    BigDecimal usd =
        times ? price.usd().multiply(by) : price.usd().divide(by, MathContext.DECIMAL64);
    return new Value.Price(usd, price.period());
  }

  boolean enter(String name) {
    return params.enter(name);
  }

  void leave(String name) {
    params.leave(name);
  }

  boolean isParam(String name) {
    return params.has(name);
  }

  Set<String> paramNames() {
    return params.names();
  }
}
