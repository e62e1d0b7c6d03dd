package dev.sysdesign.server.text;

import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.ReservedWords;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.Reference;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.server.document.Document;
import dev.sysdesign.server.document.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** What each word is, for its colour. */
public final class Highlighting {
  private static final List<String> TYPES =
      List.of(
          SemanticTokenTypes.Keyword,
          SemanticTokenTypes.Type,
          SemanticTokenTypes.Property,
          SemanticTokenTypes.Number,
          SemanticTokenTypes.String,
          SemanticTokenTypes.Variable,
          SemanticTokenTypes.Parameter,
          SemanticTokenTypes.Class,
          SemanticTokenTypes.Interface,
          SemanticTokenTypes.Namespace,
          SemanticTokenTypes.Event,
          SemanticTokenTypes.Function,
          SemanticTokenTypes.EnumMember,
          SemanticTokenTypes.Operator);

  /** The kinds of words, as the numbers in the answer count them. */
  public static SemanticTokensLegend legend() {
    return new SemanticTokensLegend(TYPES, List.of());
  }

  /** Every word of a text, as the protocol encodes them. */
  public SemanticTokens handle(Document document) {
    Map<Token, String> roles = roles(document);
    Lines lines = document.lines();
    List<Integer> data = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (Token token : document.syntax().tokens()) {
      String type = roles.getOrDefault(token, plain(token));
      if (!type.isEmpty()) {
        int tokenLine = lines.line(token.offset());
        int tokenColumn = token.offset() - lines.start(tokenLine);
        data.add(tokenLine - line);
        data.add(tokenLine == line ? tokenColumn - column : tokenColumn);
        data.add(token.text().length());
        data.add(TYPES.indexOf(type));
        data.add(0);
        line = tokenLine;
        column = tokenColumn;
      }
    }
    return new SemanticTokens(data);
  }

  private static Map<Token, String> roles(Document document) {
    Map<Token, String> roles = new HashMap<>();
    document.syntax().file().all().forEach(statement -> inside(statement, roles));
    for (Declaration declaration : document.symbols().declarations()) {
      roles.put(declaration.token(), name(declaration.kind()));
    }
    for (Reference reference : document.symbols().references()) {
      document
          .symbols()
          .resolve(reference)
          .ifPresent(d -> roles.put(reference.token(), name(d.kind())));
    }
    return roles;
  }

  private static void inside(Statement statement, Map<Token, String> roles) {
    List<Token> header = statement.header();
    for (int i = 0; i < header.size(); i++) {
      Token token = header.get(i);
      boolean called = i + 1 < header.size() && header.get(i + 1).is("(");
      if (token.is(TokenKind.WORD)) {
        if (statement.kind() == StatementKind.INJECTION && i == 0) {
          roles.put(token, SemanticTokenTypes.Event);
        } else if (statement.kind() == StatementKind.OBJECTIVE) {
          roles.put(token, SemanticTokenTypes.Property);
        } else if (statement.kind() == StatementKind.PROPERTY) {
          roles.put(token, called ? SemanticTokenTypes.Function : SemanticTokenTypes.EnumMember);
        }
      }
    }
  }

  private static String plain(Token token) {
    return switch (token.kind()) {
      case KEYWORD ->
          ReservedWords.TYPES.contains(token.text())
              ? SemanticTokenTypes.Type
              : SemanticTokenTypes.Keyword;
      case KEY, NAMED -> SemanticTokenTypes.Property;
      case SOURCE -> SemanticTokenTypes.Variable;
      case QUANTITY -> SemanticTokenTypes.Number;
      case STRING -> SemanticTokenTypes.String;
      case SIGN -> token.isArrow() || token.isComparator() ? SemanticTokenTypes.Operator : "";
      default -> "";
    };
  }

  private static String name(SymbolKind kind) {
    return switch (kind) {
      case COMPONENT -> SemanticTokenTypes.Variable;
      case PARAM -> SemanticTokenTypes.Parameter;
      case TEMPLATE -> SemanticTokenTypes.Class;
      case REQUEST -> SemanticTokenTypes.Interface;
      case PLACE, SYSTEM -> SemanticTokenTypes.Namespace;
      case SCENARIO -> SemanticTokenTypes.Event;
    };
  }
}
