package dev.sysdesign.editor;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values that may stand after a parameter's name: its default first, then its other words. */
final class Examples {
  private static final Map<Dimension, String> USUAL =
      Map.of(
          Dimension.TIME, "100ms",
          Dimension.RATE, "100rps",
          Dimension.SIZE, "1MB",
          Dimension.BANDWIDTH, "100Mbps",
          Dimension.SHARE, "50%",
          Dimension.COUNT, "1");

  private Examples() {}

  static List<String> of(ParameterSpec parameter) {
    List<String> examples = new ArrayList<>();
    parameter.defaultValue().flatMap(Examples::text).ifPresent(examples::add);
    shapes(parameter.shape()).flatMap(Examples::usual).forEach(examples::add);
    boolean hasWords = shapes(parameter.shape()).allMatch(Shape.Words.class::isInstance);
    return examples.stream().distinct().limit(hasWords ? examples.size() : 1).toList();
  }

  private static Stream<Shape> shapes(Shape shape) {
    return shape instanceof Shape.AnyOf any
        ? any.shapes().stream().flatMap(Examples::shapes)
        : Stream.of(shape);
  }

  private static Stream<String> usual(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return Stream.of(USUAL.get(amount.dimension()));
    }
    if (shape instanceof Shape.Words words) {
      return words.options().stream().map(Shape.Option::word);
    }
    if (shape instanceof Shape.Whole whole) {
      return Stream.of(Long.toString(whole.min()));
    }
    return shape instanceof Shape.Time ? Stream.of("10ms") : Stream.empty();
  }

  private static Optional<String> text(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(amount(quantity.amount(), quantity.dimension()));
    }
    if (value instanceof Value.Law law) {
      return Optional.of(amount(law.distribution().mean(), Dimension.TIME));
    }
    return value instanceof Value.Word word ? Optional.of(word.word()) : Optional.empty();
  }

  /** In the largest unit of the first family of which it is at least one. */
  private static String amount(double amount, Dimension dimension) {
    String text = null;
    double last = 0;
    for (String unit : dimension.units()) {
      double factor = dimension.factor(unit).orElseThrow();
      if (factor < last) {
        break;
      }
      BigDecimal number = new BigDecimal(amount / factor).round(new MathContext(6));
      if (text == null || number.compareTo(BigDecimal.ONE) >= 0) {
        text = number.stripTrailingZeros().toPlainString() + unit;
      }
      last = factor;
    }
    return text;
  }
}
