package dev.sysdesign.lang.source;

import dev.sysdesign.engine.model.rule.RuleSpec;
import dev.sysdesign.engine.model.rule.Severity;
import java.util.Objects;

/**
 * Something wrong in a file: a value, never an exception.
 *
 * @param rule what found it
 * @param severity that of the rule, unless this one is graver or lighter than others of it
 * @param message one sentence: what is wrong, what was found, what is allowed
 * @param hint the way out, such as {@code Did you mean 'cache'?}; empty when there is none
 */
public record Problem(
    RuleSpec rule, Severity severity, SourceRange range, String message, String hint) {
  /** As grave as the rule says. */
  public Problem(RuleSpec rule, SourceRange range, String message, String hint) {
    this(rule, rule.severity(), range, message, hint);
  }

  public Problem {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(range);
    if (message.isEmpty()) {
      throw new IllegalArgumentException("a problem needs a message");
    }
    message = printable(message);
    hint = printable(hint);
  }

  /** What a text quotes must not steer the terminal that shows it. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /** The code of its rule: stable, in kebab case. */
  public String code() {
    return rule.code();
  }

  /** Whether it keeps the model from being simulated. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public String file() {
    return range.file();
  }

  /** The line, from 1. */
  public int line() {
    return range.line();
  }

  /** The column, from 1. */
  public int column() {
    return range.column();
  }

  public int endLine() {
    return range.endLine();
  }

  public int endColumn() {
    return range.endColumn();
  }

  /**
   * For a terminal: {@code file:line:col: code: message hint}; the code of a warning stands behind
   * the word {@code warning}.
   */
  public String text() {
    String degree = isError() ? "" : severity.word() + ": ";
    return file() + ":" + line() + ":" + column() + ": " + degree + code() + ": " + sentence();
  }

  /** The message with its hint. */
  public String sentence() {
    return hint.isEmpty() ? message : message + " " + hint;
  }
}
