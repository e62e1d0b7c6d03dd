package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a shape takes, as part of a sentence. */
final class Shapes {
  private Shapes() {}

  static String text(Shape shape) {
    if (shape instanceof Shape.Amount amount) {
      return amount.dimension().noun();
    } else if (shape instanceof Shape.Whole) {
      return "a whole number";
    } else if (shape instanceof Shape.Words words) {
      return words.options().stream()
          .map(o -> "'" + o.word() + "'")
          .collect(Collectors.joining(" or "));
    } else if (shape instanceof Shape.Switch) {
      return "on or off";
    } else if (shape instanceof Shape.Time) {
      return "a time or a law of times such as 'exponential(5ms)'";
    } else if (shape instanceof Shape.Functions functions) {
      return signatures(functions.functions());
    } else if (shape instanceof Shape.Text) {
      return "a text in quotes";
    } else if (shape instanceof Shape.Table) {
      return "the path of a file in quotes, such as \"rates.csv\"";
    } else if (shape instanceof Shape.Price) {
      return "an amount of money such as $5";
    } else if (shape instanceof Shape.Reference reference) {
      return reference.types().isEmpty()
          ? "the name of a component"
          : "the name of a " + String.join(" or ", reference.types());
    } else if (shape instanceof Shape.Name name) {
      return name.noun();
    } else if (shape instanceof Shape.ListOf list) {
      return "a list in brackets, each element " + text(list.element());
    }
    return ((Shape.AnyOf) shape)
        .shapes().stream().map(Shapes::text).collect(Collectors.joining(", or "));
  }

  static String signatures(List<FunctionSpec> functions) {
    return functions.stream()
        .map(f -> "'" + f.signature() + "'")
        .collect(Collectors.joining(" or "));
  }
}
