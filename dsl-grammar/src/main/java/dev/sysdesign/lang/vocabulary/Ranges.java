package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parameter takes, in words. */
public final class Ranges {
  private Ranges() {}

  /** Such as {@code a time from 0ns to 30d}, or {@code a number from 1 to 100k}. */
  public static String of(Shape shape) {
    List<String> alternatives =
        Shapes.simple(shape).map(Ranges::simple).filter(text -> !text.isEmpty()).toList();
    return String.join(", or ", alternatives);
  }

  /** The same, and the words and functions that may stand there too. */
  public static String withWords(Shape shape) {
    Stream<String> words =
        Shapes.simple(shape).anyMatch(Shape.Switch.class::isInstance)
            ? Stream.of()
            : Shapes.words(shape).stream().map(option -> "'" + option.word() + "'");
    Stream<String> functions =
        Shapes.simple(shape)
            .flatMap(s -> s instanceof Shape.Functions f ? f.functions().stream() : Stream.of())
            .map(function -> "'" + function.signature() + "'");
    return Stream.of(Stream.of(of(shape)), words, functions)
        .flatMap(parts -> parts)
        .filter(text -> !text.isEmpty())
        .map(text -> text.replace('`', '\''))
        .collect(Collectors.joining(", or "));
  }

  private static String simple(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return range(amount.dimension().noun(), amount.min(), amount.max(), amount.dimension());
    }
    if (shape instanceof Shape.Whole whole) {
      return range("a whole number", whole.min(), whole.max(), Dimension.COUNT);
    }
    if (shape instanceof Shape.Time time) {
      return "a time, as the mean of `" + time.bare().word() + "`, or a law of times";
    }
    if (shape instanceof Shape.Reference reference) {
      return reference.types().isEmpty()
          ? "a component"
          : "a component of type " + String.join(", ", reference.types());
    }
    if (shape instanceof Shape.Name name) {
      return name.noun();
    }
    if (shape instanceof Shape.Text) {
      return "a text in quotes";
    }
    if (shape instanceof Shape.Table) {
      return "the path of a CSV file in quotes";
    }
    if (shape instanceof Shape.Price) {
      return "an amount in dollars";
    }
    return shape instanceof Shape.Switch ? "`on` or `off`" : "";
  }

  private static String range(String noun, double min, double max, Dimension dimension) {
    return "%s from %s to %s"
        .formatted(noun, Amounts.text(min, dimension), Amounts.text(max, dimension));
  }
}
