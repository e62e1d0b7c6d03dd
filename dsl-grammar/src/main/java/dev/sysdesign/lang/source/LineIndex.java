package dev.sysdesign.lang.source;

import java.util.Arrays;

/** Finds lines and columns of offsets in one text. */
public final class LineIndex {
  private final String file;
  private final int[] starts;

  /**
   * Looks once at the whole text.
   *
   * @param file the name that ranges carry
   */
  public LineIndex(String file, String text) {
    this.file = file;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n'
              || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  public String file() {
    return file;
  }

  /** The range of some characters. */
  public SourceRange range(int offset, int length) {
    int line = line(offset);
    int endLine = line(offset + length);
    return new SourceRange(
        file,
        offset,
        length,
        line,
        offset - starts[line - 1] + 1,
        endLine,
        offset + length - starts[endLine - 1] + 1);
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
