package dev.sysdesign.engine.model.edit;

import dev.sysdesign.engine.model.Value;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an expression in a place: a value, or why it is none.
 *
 * @param problem the end of a sentence that begins with who takes what; empty beside a value
 */
record Fitted(Optional<Value> value, String problem) {
  static Fitted good(Value value) {
    return new Fitted(Optional.of(value), "");
  }

  static Fitted bad(String problem) {
    return new Fitted(Optional.empty(), problem);
  }

  Fitted then(Function<Value, Fitted> next) {
    return value.map(next).orElse(this);
  }
}
