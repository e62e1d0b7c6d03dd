package dev.sysdesign.lang.lowering;

import dev.sysdesign.engine.model.Value;
import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.source.SourceRange;

/** A value that was understood, or why it was not. */
sealed interface Reading {
  /** Understood. */
  record Good(Value value) implements Reading {}

  /** Not understood. */
  record Bad(Misfit misfit) implements Reading {}

  static Reading good(Value value) {
    return new Good(value);
  }

  static Reading bad(RuleSpec rule, SourceRange range, String message, String hint) {
    return new Bad(new Misfit(rule, range, message, hint));
  }
}
