package dev.sysdesign.lang.cursor;

import dev.sysdesign.engine.model.WrittenQuantity;
import dev.sysdesign.lang.outline.Syntax;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.typing.TypedText;
import java.util.List;
import java.util.Optional;

/**
 * A place in a text.
 *
 * @param offset of the cursor
 * @param word the word or number that it touches
 * @param context what may stand in its place
 */
public record Cursor(TypedText text, int offset, Optional<Token> word, CursorContext context) {
  /** Classifies a place. */
  public static Cursor at(TypedText text, int offset) {
    Syntax syntax = text.syntax();
    if (syntax.commentAround(offset).isPresent()) {
      return new Cursor(text, offset, Optional.empty(), new CursorContext.Nowhere());
    }
    Optional<Token> word = wordAt(syntax, offset);
    CursorContext context = ContextFinder.find(syntax, offset, word);
    return new Cursor(text, offset, word, context);
  }

  /** What stands before the cursor of the word that it touches. */
  public String prefix() {
    return word.map(w -> w.text().substring(0, offset - w.offset())).orElse("");
  }

  /** The number that is being typed, up to the cursor and without its unit. */
  public Optional<String> number() {
    return word.filter(w -> w.is(TokenKind.QUANTITY))
        .flatMap(quantity -> WrittenQuantity.begun(prefix()));
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
