package dev.sysdesign.lang.symbol;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import java.util.stream.Stream;

/** The names that statements declare. */
final class Declarations {
  private Declarations() {}

  static Stream<Declaration> of(Statement statement) {
    return switch (statement.kind()) {
      case SYSTEM -> named(SymbolKind.SYSTEM, statement, 1, "");
      case REQUEST -> named(SymbolKind.REQUEST, statement, 1, "");
      case PARAM -> named(SymbolKind.PARAM, statement, 1, "");
      case SCENARIO -> named(SymbolKind.SCENARIO, statement, 1, "");
      case COMPONENT -> named(SymbolKind.COMPONENT, statement, 1, statement.firstWord());
      case TEMPLATE ->
          named(SymbolKind.TEMPLATE, statement, 2, statement.token(1).map(Token::text).orElse(""));
      case REGION, ZONE ->
          statement.header().stream()
              .skip(1)
              .filter(Token::isWord)
              .map(name -> declaration(SymbolKind.PLACE, statement, name, ""));
      default -> Stream.empty();
    };
  }

  private static Stream<Declaration> named(
      SymbolKind kind, Statement statement, int index, String type) {
    return statement
        .token(index)
        .filter(Token::isWord)
        .filter(name -> !name.startsLine())
        .map(name -> declaration(kind, statement, name, type))
        .stream();
  }

  private static Declaration declaration(
      SymbolKind kind, Statement statement, Token name, String type) {
    return new Declaration(kind, name.name(), type, name, statement);
  }
}
