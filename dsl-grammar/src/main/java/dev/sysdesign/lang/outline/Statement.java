package dev.sysdesign.lang.outline;

import dev.sysdesign.lang.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement as far as it is typed.
 *
 * @param header its tokens before its body; all of them where it has none, its actions left out
 * @param open the brace that opens its body
 * @param close the brace that closes it
 * @param children the statements in its body; the actions of a line of a scenario
 */
public record Statement(
    StatementKind kind,
    List<Token> header,
    Optional<Token> open,
    Optional<Token> close,
    List<Statement> children) {
  public Statement {
    header = List.copyOf(header);
    children = List.copyOf(children);
  }

  /** The offset of its first character. */
  public int start() {
    return header.isEmpty() ? open.map(Token::offset).orElse(0) : header.get(0).offset();
  }

  /** The offset after its last character. */
  public int end() {
    int end = header.isEmpty() ? 0 : header.get(header.size() - 1).end();
    end = Math.max(end, open.map(Token::end).orElse(0));
    if (!children.isEmpty()) {
      end = Math.max(end, children.get(children.size() - 1).end());
    }
    return Math.max(end, close.map(Token::end).orElse(0));
  }

  /** Whether an offset lies between its braces. */
  public boolean bodyHolds(int offset) {
    return open.isPresent()
        && open.get().end() <= offset
        && (close.isEmpty() || offset <= close.get().offset());
  }

  /** What people call it; empty where it has no title. */
  public String title() {
    return header.stream()
        .filter(t -> t.is(TokenKind.STRING))
        .findFirst()
        .map(t -> t.text().replace("\"", ""))
        .orElse("");
  }

  /** The word that its first token spells. */
  public String firstWord() {
    return header.isEmpty() ? "" : header.get(0).text();
  }

  /** The token of its header at an index, or nothing. */
  public Optional<Token> token(int index) {
    return index >= 0 && index < header.size() ? Optional.of(header.get(index)) : Optional.empty();
  }

  /** It and all statements in it, in the order of the text. */
  public Stream<Statement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Statement::all));
  }

  /** Its children of one kind. */
  public Stream<Statement> children(StatementKind wanted) {
    return children.stream().filter(child -> child.kind == wanted);
  }

  /** The value tokens of one of its properties; empty where it does not set it. */
  public Optional<List<Token>> property(String name) {
    return children(StatementKind.PROPERTY)
        .filter(child -> child.header.get(0).name().equals(name) && child.header.size() > 2)
        .map(child -> child.header.subList(2, child.header.size()))
        .findFirst();
  }
}
