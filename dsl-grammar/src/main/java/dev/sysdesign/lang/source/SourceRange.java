package dev.sysdesign.lang.source;

import java.util.Objects;

/**
 * A part of a text.
 *
 * @param file the name under which the text was given
 * @param offset of its first character, from 0
 * @param length in characters
 * @param line of its first character, from 1
 * @param column of its first character, from 1
 * @param endLine of the character after its last, from 1
 * @param endColumn of the character after its last, from 1
 */
public record SourceRange(
    String file, int offset, int length, int line, int column, int endLine, int endColumn) {
  public SourceRange {
    Objects.requireNonNull(file);
    if (offset < 0 || length < 0 || line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "no place in a text: " + offset + "+" + length + " at " + line + ":" + column);
    }
  }

  /** The very beginning of a file, for what is wrong with it as a whole. */
  public static SourceRange startOf(String file) {
    return new SourceRange(file, 0, 0, 1, 1, 1, 1);
  }

  /** The offset after the last character. */
  public int end() {
    return offset + length;
  }

  /** Whether the offset lies in it or directly behind it, where a cursor still touches it. */
  public boolean touches(int wanted) {
    return offset <= wanted && wanted <= end();
  }
}
