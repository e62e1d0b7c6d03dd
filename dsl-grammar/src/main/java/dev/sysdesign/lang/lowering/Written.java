package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.lang.ast.Arg;
import dev.sysdesign.lang.ast.CallExpr;
import dev.sysdesign.lang.ast.ListLiteral;
import dev.sysdesign.lang.ast.NameRef;
import dev.sysdesign.lang.ast.Operation;
import dev.sysdesign.lang.ast.Product;
import dev.sysdesign.lang.ast.QuantityLiteral;
import dev.sysdesign.lang.ast.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values as they are written, params left as params. */
final class Written {
  private final Expressions expressions;

  Written(Expressions expressions) {
    this.expressions = expressions;
  }

  /** A value as it is written; empty where a part of it is missing or cannot be read. */
  Optional<Expression> of(dev.sysdesign.lang.ast.Value value) {
    if (value instanceof QuantityLiteral quantity) {
      Reading read = Quantities.read(quantity.getText(), expressions.range(quantity));
      return read instanceof Reading.Good good
          ? Optional.of(Expression.of(good.value()))
          : Optional.empty();
    }
    if (value instanceof StringLiteral text) {
      return Optional.of(Expression.of(new Value.Text(text.getText())));
    }
    if (value instanceof NameRef ref) {
      String name = Expressions.name(ref);
      return Optional.of(
          expressions.isParam(name)
              ? new Expression.OfParam(name)
              : Expression.of(new Value.Word(name)));
    }
    if (value instanceof Product product) {
      return product(product);
    }
    if (value instanceof CallExpr call) {
      return call(call);
    }
    return value instanceof ListLiteral list ? list(list) : Optional.empty();
  }

  private Optional<Expression> product(Product product) {
    List<Expression.Factor> factors = new ArrayList<>();
    for (Operation operation : product.getOperations()) {
      boolean times = operation.getOp().equals("*");
      of(operation.getRight()).ifPresent(by -> factors.add(new Expression.Factor(times, by)));
    }
    return factors.size() < product.getOperations().size()
        ? Optional.empty()
        : of(product.getFirst()).map(first -> new Expression.Product(first, factors));
  }

  private Optional<Expression> call(CallExpr call) {
    List<Expression.Argument> arguments = new ArrayList<>();
    for (Arg arg : call.getArgs()) {
      String name = arg.getKey() == null ? "" : arg.getKey();
      of(arg.getValue()).ifPresent(v -> arguments.add(new Expression.Argument(name, v)));
    }
    return arguments.size() < call.getArgs().size()
        ? Optional.empty()
        : Optional.of(new Expression.Function(call.getFunction(), arguments));
  }

  private Optional<Expression> list(ListLiteral list) {
    List<Expression> values = new ArrayList<>();
    list.getValues().forEach(value -> of(value).ifPresent(values::add));
    return values.size() < list.getValues().size()
        ? Optional.empty()
        : Optional.of(new Expression.Items(values));
  }
}
