package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parameter takes, in words. */
public final class Ranges {
  private static final Simple SIMPLE = new Simple();

  private Ranges() {}

  /** Such as {@code a time from 0ns to 30d}, or {@code a number from 1 to 100k}. */
  public static String of(Shape shape) {
    List<String> alternatives =
        Shapes.simple(shape).map(one -> one.in(SIMPLE)).filter(text -> !text.isEmpty()).toList();
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

  private static String range(String noun, double min, double max, Dimension dimension) {
    return "%s from %s to %s"
        .formatted(noun, Amounts.text(min, dimension), Amounts.text(max, dimension));
  }

  /** Of a shape that is no alternative; words and functions are said apart. */
  private static final class Simple implements Shape.Cases<String> {
    @Override
    public String amount(Shape.Amount shape) {
      return range(shape.dimension().noun(), shape.min(), shape.max(), shape.dimension());
    }

    @Override
    public String whole(Shape.Whole shape) {
      return range("a whole number", shape.min(), shape.max(), Dimension.COUNT);
    }

    @Override
    public String words(Shape.Words shape) {
      return "";
    }

    @Override
    public String toggle(Shape.Switch shape) {
      return "`on` or `off`";
    }

    @Override
    public String time(Shape.Time shape) {
      return "a time, as the mean of `" + shape.bare().word() + "`, or a law of times";
    }

    @Override
    public String functions(Shape.Functions shape) {
      return "";
    }

    @Override
    public String text(Shape.Text shape) {
      return "a text in quotes";
    }

    @Override
    public String table(Shape.Table shape) {
      return "the path of a CSV file in quotes";
    }

    @Override
    public String price(Shape.Price shape) {
      return "an amount in dollars";
    }

    @Override
    public String reference(Shape.Reference shape) {
      return shape.types().isEmpty()
          ? "a component"
          : "a component of type " + String.join(", ", shape.types());
    }

    @Override
    public String name(Shape.Name shape) {
      return shape.noun();
    }

    @Override
    public String listOf(Shape.ListOf shape) {
      return of(shape);
    }

    @Override
    public String anyOf(Shape.AnyOf shape) {
      return of(shape);
    }
  }
}
