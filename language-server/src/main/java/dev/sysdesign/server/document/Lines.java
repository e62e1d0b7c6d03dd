package dev.sysdesign.server.document;

import dev.sysdesign.server.syntax.Token;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Finds positions of offsets in one text, and offsets of positions. */
public final class Lines {
  private final String text;
  private final int[] starts;

  /** Looks once at the whole text. */
  public Lines(String text) {
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

  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - starts[line]);
  }

  /** The offset of a position; the nearest one for a position outside of the text. */
  public int offset(Position position) {
    if (position.getLine() >= starts.length) {
      return text.length();
    }
    int line = Math.max(0, position.getLine());
    return Math.min(starts[line] + Math.max(0, position.getCharacter()), end(line));
  }

  public Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  public Range range(Token token) {
    return range(token.offset(), token.end());
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
