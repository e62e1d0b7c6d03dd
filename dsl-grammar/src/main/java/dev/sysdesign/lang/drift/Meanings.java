package dev.sysdesign.lang.drift;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.lang.typing.TypedText;
import java.util.List;
import java.util.Optional;

/**
 * What statements say, as texts that can be compared: without white space, comments, titles and
 * commas, and with the params and templates that they use.
 */
final class Meanings {
  /** Params that use params that use params … */
  private static final int DEEPEST = 8;

  private final Symbols symbols;

  Meanings(TypedText text) {
    symbols = text.symbols();
  }

  /** Of a statement with its properties. */
  String of(Statement statement) {
    return header(statement) + body(statement);
  }

  /** Of its part before the body. */
  String header(Statement statement) {
    return text(statement.header(), 0);
  }

  /** Of its properties. */
  String body(Statement statement) {
    return body(statement, 0);
  }

  private String body(Statement statement, int depth) {
    StringBuilder text = new StringBuilder("{");
    statement
        .children(StatementKind.PROPERTY)
        .map(property -> text(property.header(), depth))
        .sorted()
        .forEach(text::append);
    return text.append('}').toString();
  }

  private String text(List<Token> tokens, int depth) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!token.is(TokenKind.STRING) || depth > 0 || isValue(tokens)) {
        text.append(token.text()).append(' ');
      }
      if (token.is(TokenKind.WORD) && depth < DEEPEST) {
        used(token.name()).ifPresent(d -> text.append(definition(d, depth + 1)));
      }
    }
    return text.toString();
  }

  /** A string in a property is a value, one in a header a title. */
  private static boolean isValue(List<Token> tokens) {
    return tokens.get(0).is(TokenKind.KEY) || tokens.get(0).is(StatementKind.IMPORT.keyword());
  }

  private Optional<Declaration> used(String name) {
    return symbols.find(SymbolKind.PARAM, name).or(() -> symbols.find(SymbolKind.TEMPLATE, name));
  }

  private String definition(Declaration declaration, int depth) {
    Statement statement = declaration.statement();
    return declaration.kind() == SymbolKind.PARAM
        ? "=" + text(statement.header().subList(2, statement.header().size()), depth)
        : body(statement, depth);
  }
}
