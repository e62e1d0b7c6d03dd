package dev.sysdesign.lang.vocabulary;

import dev.sysdesign.engine.model.Amounts;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.Value;
import java.util.Optional;

/** Default values as the language writes them. */
public final class Defaults {
  private Defaults() {}

  /** The text of a value; empty for values that a reader would not write, such as lists. */
  public static Optional<String> text(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(Amounts.text(quantity.amount(), quantity.dimension()));
    }
    if (value instanceof Value.Law law) {
      return Optional.of(Amounts.text(law.distribution().mean(), Dimension.TIME));
    }
    if (value instanceof Value.Word word) {
      return Optional.of(word.word());
    }
    if (value instanceof Value.Price price) {
      return Optional.of("$" + price.usd().toPlainString());
    }
    return value instanceof Value.Text text
        ? Optional.of('"' + text.text() + '"')
        : Optional.empty();
  }
}
