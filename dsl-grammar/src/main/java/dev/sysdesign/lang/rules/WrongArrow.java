package dev.sysdesign.lang.rules;

import dev.sysdesign.lang.source.SourceRange;
import dev.sysdesign.lang.tree.SourceUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is meant as an arrow, but is none: {@code a => b}, {@code a - > b}, {@code a --> b}. */
final class WrongArrow {
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
        "wrong-arrow",
        range,
        "'%s' is no arrow; '->' calls and waits, '~>' hands over and goes on.".formatted(text),
        "");
  }
}
