package dev.sysdesign.lang.typing;

import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.source.LineStarts;
import dev.sysdesign.lang.symbol.Symbols;
import java.util.Objects;

/** One state of a text, and what its tokens alone tell. Never changes; two are never equal. */
public final class TypedText {
  private final String text;
  private final LineStarts lines;
  private volatile Syntax syntax;
  private volatile Symbols symbols;

  public TypedText(String text) {
    this.text = Objects.requireNonNull(text);
    this.lines = new LineStarts(text);
  }

  public String text() {
    return text;
  }

  public LineStarts lines() {
    return lines;
  }

  /** Its tokens and statements, read when they are first asked for. */
  public Syntax syntax() {
    Syntax read = syntax;
    if (read == null) {
      read = Syntax.of(text);
      syntax = read;
    }
    return read;
  }

  /** Its names, found when they are first asked for. */
  public Symbols symbols() {
    Symbols found = symbols;
    if (found == null) {
      found = Symbols.of(syntax());
      symbols = found;
    }
    return found;
  }
}
