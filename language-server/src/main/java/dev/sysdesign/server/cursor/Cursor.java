package dev.sysdesign.server.cursor;

import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.syntax.Syntax;
import dev.sysdesign.server.syntax.Token;
import dev.sysdesign.server.syntax.TokenKind;
import java.util.List;
import java.util.Optional;

/**
 * A place in a text.
 *
 * @param offset of the cursor
 * @param word the word or number that it touches
 * @param context what may stand in its place
 */
public record Cursor(Document document, int offset, Optional<Token> word, CursorContext context) {

  /** Classifies a place. */
  public static Cursor at(Document document, int offset) {
    Syntax syntax = document.syntax();
    if (syntax.commentAround(offset).isPresent()) {
      return new Cursor(document, offset, Optional.empty(), new CursorContext.Nowhere());
    }
    Optional<Token> word = wordAt(syntax, offset);
    CursorContext context = ContextFinder.find(syntax, offset, word);
    return new Cursor(document, offset, word, context);
  }

  /** What stands before the cursor of the word that it touches. */
  public String prefix() {
    return word.map(w -> w.text().substring(0, offset - w.offset())).orElse("");
  }

  /** Where the word starts, or the cursor where it touches none. */
  public int start() {
    return word.map(Token::offset).orElse(offset);
  }

  /** The one that the cursor is at the end of, rather than the one it stands before. */
  private static Optional<Token> wordAt(Syntax syntax, int offset) {
    List<Token> touching = syntax.touching(offset);
    return touching.stream()
        .filter(t -> t.isWord() || t.is(TokenKind.QUANTITY) || t.is(TokenKind.STRING))
        .findFirst();
  }
}
