package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a shape takes, as part of a sentence. */
final class Shapes implements Shape.Cases<String> {
  private static final Shapes TEXT = new Shapes();

  private Shapes() {}

  static String text(Shape shape) {
    return shape.in(TEXT);
  }

  static String signatures(List<FunctionSpec> functions) {
    return functions.stream()
        .map(f -> "'" + f.signature() + "'")
        .collect(Collectors.joining(" or "));
  }

  @Override
  public String amount(Shape.Amount shape) {
    return shape.dimension().noun();
  }

  @Override
  public String whole(Shape.Whole shape) {
    return "a whole number";
  }

  @Override
  public String words(Shape.Words shape) {
    return shape.options().stream()
        .map(o -> "'" + o.word() + "'")
        .collect(Collectors.joining(" or "));
  }

  @Override
  public String toggle(Shape.Switch shape) {
    return "on or off";
  }

  @Override
  public String time(Shape.Time shape) {
    return "a time or a law of times such as 'exponential(5ms)'";
  }

  @Override
  public String functions(Shape.Functions shape) {
    return signatures(shape.functions());
  }

  @Override
  public String text(Shape.Text shape) {
    return "a text in quotes";
  }

  @Override
  public String table(Shape.Table shape) {
    return "the path of a file in quotes, such as \"rates.csv\"";
  }

  @Override
  public String price(Shape.Price shape) {
    return "an amount of money such as $5";
  }

  @Override
  public String reference(Shape.Reference shape) {
    return shape.types().isEmpty()
        ? "the name of a component"
        : "the name of a " + String.join(" or ", shape.types());
  }

  @Override
  public String name(Shape.Name shape) {
    return shape.noun();
  }

  @Override
  public String listOf(Shape.ListOf shape) {
    return "a list in brackets, each element " + text(shape.element());
  }

  @Override
  public String anyOf(Shape.AnyOf shape) {
    return shape.shapes().stream().map(Shapes::text).collect(Collectors.joining(", or "));
  }
}
