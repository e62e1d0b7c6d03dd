package dev.sysdesign.server.hover;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.outline.Statement;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.symbol.Declaration;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.symbol.Symbols;
import dev.sysdesign.server.state.TextState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a name stands for: its title, its documentation, its type. */
final class NameHover implements HoverParticipant {
  @Override
  public Optional<String> section(TextState state, Cursor cursor, Scope scope) {
    Symbols symbols = cursor.text().symbols();
    Optional<Declaration> declared =
        symbols
            .declarationAt(cursor.offset())
            .or(() -> symbols.referenceAt(cursor.offset()).flatMap(scope::resolve));
    return declared.map(d -> text(d, scope));
  }

  private static String text(Declaration declaration, Scope scope) {
    Statement statement = declaration.statement();
    StringBuilder text = new StringBuilder("**");
    text.append(heading(declaration)).append("**");
    if (!statement.title().isEmpty()) {
      text.append(" — ").append(statement.title());
    }
    List<Token> value = value(declaration);
    if (!value.isEmpty()) {
      text.append(" = `")
          .append(value.stream().map(Token::text).collect(Collectors.joining(" ")))
          .append('`');
    }
    String documentation = scope.documentation(declaration);
    if (!documentation.isEmpty()) {
      text.append("\n\n").append(documentation);
    }
    ComponentCatalog.find(declaration.type())
        .ifPresent(type -> text.append("\n\n*").append(type.spec().summary()).append('*'));
    return text.toString();
  }

  private static String heading(Declaration declaration) {
    String kind = declaration.kind().name().toLowerCase(Locale.ROOT);
    return switch (declaration.kind()) {
      case COMPONENT -> declaration.type() + " " + declaration.name();
      case TEMPLATE -> kind + " " + declaration.type() + " " + declaration.name();
      case PLACE -> declaration.statement().kind().keyword() + " " + declaration.name();
      default -> kind + " " + declaration.name();
    };
  }

  private static List<Token> value(Declaration declaration) {
    List<Token> header = declaration.statement().header();
    return switch (declaration.kind()) {
      case PARAM -> header.size() > 3 ? header.subList(3, header.size()) : List.of();
      default -> List.of();
    };
  }
}
