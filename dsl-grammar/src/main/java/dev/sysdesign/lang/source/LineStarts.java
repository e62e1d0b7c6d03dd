package dev.sysdesign.lang.source;

import java.util.Arrays;

/** Where the lines of one text start and end; a line ends with LF, CR LF or CR. */
public final class LineStarts {
  private final String text;
  private final int[] starts;

  /** Looks once at the whole text. */
  public LineStarts(String text) {
    this.text = text;
    int[] found = new int[text.length() / 24 + 16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** How many lines there are; an empty text has one. */
  public int count() {
    return starts.length;
  }

  /** The line of an offset, from 0. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The offset of a line's first character. */
  public int start(int line) {
    return starts[line];
  }

  /** The offset of a line's end, before its line break. */
  public int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
