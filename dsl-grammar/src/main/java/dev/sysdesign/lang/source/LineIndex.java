package dev.sysdesign.lang.source;

/** Finds lines and columns of offsets in one text, as people count them. */
public final class LineIndex {
  private final String file;
  private final LineStarts lines;

  /**
   * Looks once at the whole text.
   *
   * @param file the name that ranges carry
   */
  public LineIndex(String file, String text) {
    this.file = file;
    this.lines = new LineStarts(text);
  }

  public String file() {
    return file;
  }

  /** The range of some characters. */
  public SourceRange range(int offset, int length) {
    return new SourceRange(
        file,
        offset,
        length,
        line(offset),
        column(offset),
        line(offset + length),
        column(offset + length));
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    return lines.line(offset) + 1;
  }

  private int column(int offset) {
    return offset - lines.start(lines.line(offset)) + 1;
  }
}
