package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.DistributionCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Expression;
import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.spelling.DidYouMean;
import dev.sysdesign.lang.ast.CallExpr;
import dev.sysdesign.lang.ast.ComponentDecl;
import dev.sysdesign.lang.ast.ListLiteral;
import dev.sysdesign.lang.ast.NameRef;
import dev.sysdesign.lang.ast.Product;
import dev.sysdesign.lang.ast.StringLiteral;
import dev.sysdesign.lang.catalog.NameRules;
import dev.sysdesign.lang.catalog.ValueRules;
import dev.sysdesign.lang.linking.Symbols;
import dev.sysdesign.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a value as the shape that its place wants. */
final class Values {
  private static final Map<String, String> SWITCH =
      Map.of("on", "on", "yes", "on", "true", "on", "off", "off", "no", "off", "false", "off");

  private final Expressions expressions;
  private final Symbols symbols;
  private final Tables tables;
  private final Calls calls;
  private final Written written;

  Values(Expressions expressions, Symbols symbols, Tables tables) {
    this.expressions = expressions;
    this.symbols = symbols;
    this.tables = tables;
    this.calls = new Calls(this, expressions);
    this.written = new Written(expressions);
  }

  /**
   * Reads a value.
   *
   * @param name of the property, for messages
   */
  Reading read(String name, dev.sysdesign.lang.ast.Value value, Shape shape) {
    if (value instanceof NameRef ref && standsForParam(ref, shape)) {
      return throughParam(name, ref, shape);
    }
    if (shape instanceof Shape.AnyOf any) {
      return anyOf(name, value, any);
    }
    SourceRange range = expressions.range(value);
    Optional<Reading> quantity = expressions.read(value);
    if (quantity.isPresent()) {
      return quantity.get() instanceof Reading.Good good
          ? QuantityFit.fit(name, ratio(value, good.value(), shape), shape, range)
          : quantity.get();
    }
    if (value instanceof StringLiteral text && shape instanceof Shape.Table table) {
      return tables.read(name, text, table, range);
    }
    if (value instanceof StringLiteral text) {
      return shape instanceof Shape.Text
          ? Reading.good(new Value.Text(text.getText()))
          : wrong(name, "a text in quotes", shape, range);
    }
    if (value instanceof CallExpr call) {
      return call(name, call, shape, range);
    }
    if (value instanceof ListLiteral list) {
      return list(name, list, shape, range);
    }
    return word(name, Expressions.name((NameRef) value), shape, range);
  }

  /**
   * A product of plain numbers is a ratio where a share is wanted: {@code 3/28}, and {@code 3/28 *
   * 100%}, in which the percentage is a factor as in {@code 10 * 50%}.
   */
  private static Value ratio(dev.sysdesign.lang.ast.Value written, Value value, Shape shape) {
    boolean isRatio =
        written instanceof Product
            && shape instanceof Shape.Amount amount
            && amount.dimension() == Dimension.SHARE
            && value instanceof Value.Quantity number
            && number.dimension() == Dimension.COUNT;
    return isRatio ? new Value.Quantity(((Value.Quantity) value).amount(), Dimension.SHARE) : value;
  }

  private boolean standsForParam(NameRef ref, Shape shape) {
    String name = Expressions.name(ref);
    return expressions.isParam(name) && !takesWord(shape, name);
  }

  /** A value as it is written, where it is made of params; empty where it is not. */
  Optional<Expression> throughParams(dev.sysdesign.lang.ast.Value value, Shape shape) {
    if (value instanceof NameRef ref && !standsForParam(ref, shape)) {
      return Optional.empty();
    }
    return written.of(value).filter(found -> !found.params().isEmpty());
  }

  private static boolean takesWord(Shape shape, String word) {
    if (shape instanceof Shape.AnyOf any) {
      return any.shapes().stream().anyMatch(s -> takesWord(s, word));
    }
    return shape instanceof Shape.Words words
        && words.options().stream().anyMatch(o -> o.word().equals(word));
  }

  private Reading throughParam(String name, NameRef ref, Shape shape) {
    String param = Expressions.name(ref);
    if (!expressions.enter(param)) {
      return expressions.cycle(ref);
    }
    try {
      Optional<dev.sysdesign.lang.ast.Value> value = expressions.param(param);
      if (value.isEmpty()) {
        return Expressions.noValue(expressions.range(ref), param);
      }
      Reading reading = read(name, value.get(), shape);
      return reading instanceof Reading.Bad bad && isMisuse(bad.misfit())
          ? Reading.bad(
              bad.misfit().rule(),
              expressions.range(ref),
              "Param '" + param + "' does not fit: " + bad.misfit().message(),
              bad.misfit().hint())
          : reading;
    } finally {
      expressions.leave(param);
    }
  }

  private static boolean isMisuse(Misfit misfit) {
    return !misfit.rule().equals(ValueRules.UNKNOWN_UNIT)
        && !misfit.rule().equals(ValueRules.PARAM_CYCLE);
  }

  private Reading anyOf(String name, dev.sysdesign.lang.ast.Value value, Shape.AnyOf any) {
    Reading best = null;
    for (Shape shape : any.shapes()) {
      Reading reading = read(name, value, shape);
      if (reading instanceof Reading.Good) {
        return reading;
      }
      boolean nearer = value instanceof CallExpr && shape instanceof Shape.Functions;
      boolean vague =
          best instanceof Reading.Bad bad && bad.misfit().rule().equals(ValueRules.WRONG_VALUE);
      if (best == null || nearer || vague || isOutOfRange(reading) && !isOutOfRange(best)) {
        best = reading;
      }
    }
    return best;
  }

  /** Of the right dimension: it says more than that another one was wanted. */
  private static boolean isOutOfRange(Reading reading) {
    return reading instanceof Reading.Bad bad
        && bad.misfit().rule().equals(ValueRules.OUT_OF_RANGE);
  }

  private Reading call(String name, CallExpr call, Shape shape, SourceRange range) {
    if (shape instanceof Shape.Time) {
      return calls.law(name, call, range);
    }
    if (shape instanceof Shape.Functions functions) {
      return calls.oneOf(name, call, functions.functions(), range);
    }
    return wrong(name, "'" + call.getFunction() + "(…)'", shape, range);
  }

  private Reading list(String name, ListLiteral list, Shape shape, SourceRange range) {
    if (!(shape instanceof Shape.ListOf listOf)) {
      return wrong(name, "a list", shape, range);
    }
    if (list.getValues().isEmpty()) {
      return Reading.bad(
          ValueRules.EMPTY_LIST,
          range,
          "'" + name + "' needs at least one value, but the list is empty.",
          "");
    }
    List<Value> values = new ArrayList<>();
    for (dev.sysdesign.lang.ast.Value element : list.getValues()) {
      Reading reading = read(name, element, listOf.element());
      if (reading instanceof Reading.Bad) {
        return reading;
      }
      values.add(((Reading.Good) reading).value());
    }
    return Reading.good(new Value.Items(values));
  }

  private Reading word(String name, String word, Shape shape, SourceRange range) {
    if (shape instanceof Shape.Words words) {
      return oneOf(name, word, words, range);
    }
    if (shape instanceof Shape.Switch) {
      String canonical = SWITCH.get(word);
      return canonical != null
          ? Reading.good(new Value.Word(canonical))
          : Reading.bad(
              ValueRules.UNKNOWN_WORD,
              range,
              "'" + name + "' is on or off, but was '" + word + "'.",
              "");
    }
    if (shape instanceof Shape.Name) {
      return Reading.good(new Value.Word(word));
    }
    if (shape instanceof Shape.Reference reference) {
      return reference(name, word, reference, range);
    }
    return Reading.bad(
        ValueRules.WRONG_VALUE,
        range,
        "'" + name + "' takes " + Shapes.text(shape) + ", but '" + word + "' is none.",
        DidYouMean.hint(word, expressions.paramNames()));
  }

  private static Reading oneOf(String name, String word, Shape.Words words, SourceRange range) {
    List<String> known = words.options().stream().map(Shape.Option::word).toList();
    if (known.contains(word)) {
      return Reading.good(new Value.Word(word));
    }
    String allowed = known.stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
    return Reading.bad(
        ValueRules.UNKNOWN_WORD,
        range,
        "'%s' takes one of %s, but was '%s'.".formatted(name, allowed, word),
        DidYouMean.hint(word, known));
  }

  private Reading reference(String name, String word, Shape.Reference shape, SourceRange range) {
    Optional<String> type = symbols.component(word).map(ComponentDecl::getType);
    if (type.isEmpty()) {
      return Reading.bad(
          NameRules.UNKNOWN_REFERENCE,
          range,
          "'" + name + "' names a component, but there is no '" + word + "'.",
          DidYouMean.hint(word, symbols.components().keySet()));
    }
    if (!shape.types().isEmpty() && !shape.types().contains(type.get())) {
      return Reading.bad(
          NameRules.WRONG_REFERENCE,
          range,
          "'%s' names a %s, but '%s' is a %s."
              .formatted(name, String.join(" or ", shape.types()), word, type.get()),
          "");
    }
    return Reading.good(new Value.Word(word));
  }

  static Reading wrong(String name, String found, Shape shape, SourceRange range) {
    return Reading.bad(
        ValueRules.WRONG_VALUE,
        range,
        "'" + name + "' takes " + Shapes.text(shape) + ", but was " + found + ".",
        "");
  }

  /** The functions that a law of times may be made by. */
  static List<FunctionSpec> laws() {
    return DistributionCatalog.functions();
  }

  /** Whether an amount is a whole number. */
  static boolean isWhole(Value.Quantity quantity) {
    return quantity.dimension() == Dimension.COUNT
        && quantity.amount() == Math.rint(quantity.amount());
  }
}
