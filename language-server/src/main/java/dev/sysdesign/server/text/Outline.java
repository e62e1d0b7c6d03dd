package dev.sysdesign.server.text;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

/** The statements of a text as a tree. */
public final class Outline {
  /** The tree, in the order of the text. */
  public List<DocumentSymbol> handle(Document document) {
    return children(document.syntax().file(), document.lines());
  }

  private static List<DocumentSymbol> children(Statement statement, Lines lines) {
    return statement.children().stream()
        .filter(child -> StatementSpec.of(child.kind()).outlined())
        .map(child -> symbol(child, lines))
        .toList();
  }

  private static DocumentSymbol symbol(Statement statement, Lines lines) {
    Token selected = name(statement).orElse(statement.header().get(0));
    DocumentSymbol symbol =
        new DocumentSymbol(
            label(statement),
            kind(statement.kind()),
            lines.range(statement.start(), statement.end()),
            lines.range(selected));
    symbol.setDetail(detail(statement));
    symbol.setChildren(children(statement, lines));
    return symbol;
  }

  private static String label(Statement statement) {
    return switch (statement.kind()) {
      case EDGE, AT ->
          statement.header().stream().map(Token::text).collect(Collectors.joining(" "));
      case SLO, GROUP -> statement.title().isEmpty() ? statement.firstWord() : statement.title();
      default -> name(statement).map(Token::name).orElse(statement.firstWord());
    };
  }

  private static String detail(Statement statement) {
    return switch (statement.kind()) {
      case COMPONENT -> (statement.firstWord() + " " + statement.title()).strip();
      case EDGE, AT, SLO, GROUP -> "";
      default -> statement.title();
    };
  }

  private static Optional<Token> name(Statement statement) {
    int index = statement.kind() == StatementKind.TEMPLATE ? 2 : 1;
    return statement.token(index).filter(Token::isWord);
  }

  private static SymbolKind kind(StatementKind kind) {
    return switch (kind) {
      case SYSTEM -> SymbolKind.Module;
      case REGION, ZONE, GROUP -> SymbolKind.Namespace;
      case COMPONENT -> SymbolKind.Class;
      case TEMPLATE -> SymbolKind.Interface;
      case PARAM -> SymbolKind.Constant;
      case REQUEST -> SymbolKind.Struct;
      case EDGE -> SymbolKind.Operator;
      case SLO -> SymbolKind.Boolean;
      case SCENARIO, AT -> SymbolKind.Event;
      default -> SymbolKind.Object;
    };
  }
}
