package dev.sysdesign.lang.source;

import java.util.Objects;

/**
 * Something wrong in a file: a value, never an exception.
 *
 * @param code stable, in kebab case
 * @param message one sentence: what is wrong, what was found, what is allowed
 * @param hint the way out, such as {@code Did you mean 'cache'?}; empty when there is none
 */
public record Problem(
    String code, Severity severity, SourceRange range, String message, String hint) {
  public Problem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(range);
    if (code.isEmpty() || message.isEmpty()) {
      throw new IllegalArgumentException("a problem needs a code and a message");
    }
    message = printable(message);
    hint = printable(hint);
  }

  /** What a text quotes must not steer the terminal that shows it. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
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
    return file() + ":" + line() + ":" + column() + ": " + degree + code + ": " + sentence();
  }

  /** The message with its hint. */
  public String sentence() {
    return hint.isEmpty() ? message : message + " " + hint;
  }
}
