package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Declarations;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** The numbers that products and params come to. */
final class Evaluation {
  private final Declarations declarations;
  private final Deque<String> reading = new ArrayDeque<>();

  Evaluation(Declarations declarations) {
    this.declarations = declarations;
  }

  boolean isParam(String name) {
    return declarations.param(name).isPresent();
  }

  /** What is made of a param's value; a param that is made of itself has none. */
  Fitted through(String param, Function<Expression, Fitted> next) {
    Optional<Expression> value = declarations.param(param).map(p -> p.value());
    if (value.isEmpty()) {
      return Fitted.bad("there is no param '" + param + "'");
    }
    if (reading.contains(param)) {
      return Fitted.bad("param '" + param + "' is defined by itself");
    }
    reading.push(param);
    Fitted fitted = next.apply(value.get());
    reading.pop();
    return fitted;
  }

  /** A quantity or a price. */
  Fitted number(Expression expression) {
    if (expression instanceof Expression.OfParam ref) {
      return through(ref.param(), this::number);
    }
    if (expression instanceof Expression.Product product) {
      Fitted result = number(product.first());
      for (Expression.Factor factor : product.factors()) {
        result = result.then(a -> number(factor.by()).then(b -> combine(a, b, factor.times())));
      }
      return result;
    }
    boolean number =
        expression instanceof Expression.Literal literal
            && (literal.value() instanceof Value.Quantity
                || literal.value() instanceof Value.Price);
    return number
        ? Fitted.good(((Expression.Literal) expression).value())
        : Fitted.bad("only numbers and params can be multiplied and divided");
  }

  private static Fitted combine(Value a, Value b, boolean times) {
    if (a instanceof Value.Price price && b instanceof Value.Quantity factor && isFactor(factor)) {
      return scaled(price, factor.amount(), times);
    }
    if (times && b instanceof Value.Price price && a instanceof Value.Quantity factor) {
      return isFactor(factor) ? scaled(price, factor.amount(), true) : noProduct();
    }
    return a instanceof Value.Quantity x && b instanceof Value.Quantity y
        ? quantities(x, y, times)
        : noProduct();
  }

  private static Fitted quantities(Value.Quantity x, Value.Quantity y, boolean times) {
    if (!times && y.amount() == 0) {
      return Fitted.bad("it divides by zero");
    }
    double amount = times ? x.amount() * y.amount() : x.amount() / y.amount();
    if (isFactor(y)) {
      return finite(amount, x.dimension());
    }
    if (times && isFactor(x)) {
      return finite(amount, y.dimension());
    }
    return !times && x.dimension() == y.dimension() ? finite(amount, Dimension.COUNT) : noProduct();
  }

  private static Fitted finite(double amount, Dimension dimension) {
    return Double.isFinite(amount)
        ? Fitted.good(new Value.Quantity(amount, dimension))
        : Fitted.bad("it is too large");
  }

  private static Fitted noProduct() {
    return Fitted.bad("a product takes one quantity and plain numbers or percentages");
  }

  private static boolean isFactor(Value.Quantity quantity) {
    return quantity.dimension() == Dimension.COUNT || quantity.dimension() == Dimension.SHARE;
  }

  private static Fitted scaled(Value.Price price, double factor, boolean times) {
    if (!times && factor == 0) {
      return Fitted.bad("it divides by zero");
    }
    BigDecimal by = BigDecimal.valueOf(factor);
    BigDecimal usd =
        times ? price.usd().multiply(by) : price.usd().divide(by, MathContext.DECIMAL64);
    return Fitted.good(new Value.Price(usd, price.period()));
  }
}
