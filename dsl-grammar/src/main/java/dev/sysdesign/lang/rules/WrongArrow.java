package dev.sysdesign.lang.rules;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is meant as an arrow, but is none: {@code a => b}, {@code a - > b}, {@code a --> b}. */
final class WrongArrow {
  static final RuleSpec WRONG_ARROW =
      RuleSpec.error(
          "wrong-arrow",
          "Signs between two components look like an arrow, but only '->' and '~>' are.",
          "users => app",
          "Write '->' to call and wait, '~>' to hand over and go on.");

  private static final Pattern ARROW =
      Pattern.compile("[ \\t]*(=+>|[-~=][ \\t]+>|--+>|->>|[\u2192\u27f6\u21d2])");

  private WrongArrow() {}

  /** The range of the wrong arrow that comes next, blanks left out. */
  static Optional<SourceRange> at(SourceUnit unit, int offset) {
    Matcher arrow = ARROW.matcher(unit.text()).region(offset, unit.text().length());
    return arrow.lookingAt()
        ? Optional.of(unit.lines().range(arrow.start(1), arrow.end(1) - arrow.start(1)))
        : Optional.empty();
  }

  static void report(SourceRange range, Check check) {
    String text = check.unit().text().substring(range.offset(), range.end());
    check.meaningless(
        WRONG_ARROW,
        range,
        "'%s' is no arrow; '->' calls and waits, '~>' hands over and goes on.".formatted(text),
        "");
  }
}
