package dev.sysdesign.server.document;

import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.source.LineStarts;
import dev.sysdesign.lang.typing.TypedText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The places of one text, as the protocol counts them. */
public final class Lines {
  private final int length;
  private final LineStarts starts;

  public Lines(TypedText text) {
    this.length = text.text().length();
    this.starts = text.lines();
  }

  /** How many lines there are; an empty text has one. */
  public int count() {
    return starts.count();
  }

  /** The line of an offset, from 0. */
  public int line(int offset) {
    return starts.line(offset);
  }

  /** The offset of a line's first character. */
  public int start(int line) {
    return starts.start(line);
  }

  /** The offset of a line's end, before its line break. */
  public int end(int line) {
    return starts.end(line);
  }

  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - start(line));
  }

  /** The offset of a position; the nearest one for a position outside of the text. */
  public int offset(Position position) {
    if (position.getLine() >= count()) {
      return length;
    }
    int line = Math.max(0, position.getLine());
    return Math.min(start(line) + Math.max(0, position.getCharacter()), end(line));
  }

  public Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  public Range range(Token token) {
    return range(token.offset(), token.end());
  }
}
