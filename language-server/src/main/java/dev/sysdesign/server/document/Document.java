package dev.sysdesign.server.document;

import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.lang.typing.TypedText;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * One state of a text. Never changes, so that whoever works on it may take its time while the next
 * states arrive.
 */
public final class Document {
  private final String uri;
  private final int version;
  private final TypedText typed;
  private final Lines lines;

  /** The same for all states of a text from when it was opened until it is closed. */
  private final Object life;

  /**
   * @param uri as the client writes it
   * @param version as the client counts; 0 for a text from disk
   */
  public Document(String uri, int version, String text) {
    this(uri, version, text, new Object());
  }

  private Document(String uri, int version, String text, Object life) {
    this.uri = Objects.requireNonNull(uri);
    this.version = version;
    this.typed = new TypedText(text);
    this.lines = new Lines(typed);
    this.life = life;
  }

  public String uri() {
    return uri;
  }

  public int version() {
    return version;
  }

  public String text() {
    return typed.text();
  }

  public Lines lines() {
    return lines;
  }

  /** The text with what its tokens tell, as the language knows it. */
  public TypedText typed() {
    return typed;
  }

  public Syntax syntax() {
    return typed.syntax();
  }

  public Symbols symbols() {
    return typed.symbols();
  }

  public int offset(Position position) {
    return lines.offset(position);
  }

  /** The state after some edits, each made to the text that the one before left. */
  public Document edited(int newVersion, List<TextDocumentContentChangeEvent> edits) {
    Document edited = this;
    for (TextDocumentContentChangeEvent edit : edits) {
      edited = new Document(uri, newVersion, edited.applied(edit), life);
    }
    return edited == this ? new Document(uri, newVersion, text(), life) : edited;
  }

  /** Whether one of the two came from the other by edits; not where it was closed in between. */
  public boolean continues(Document other) {
    return life.equals(other.life);
  }

  private String applied(TextDocumentContentChangeEvent edit) {
    Range range = edit.getRange();
    if (range == null) {
      return edit.getText();
    }
    int start = offset(range.getStart());
    int end = Math.max(start, offset(range.getEnd()));
    return text().substring(0, start) + edit.getText() + text().substring(end);
  }
}
