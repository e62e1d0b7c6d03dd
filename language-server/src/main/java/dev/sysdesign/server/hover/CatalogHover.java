package dev.sysdesign.server.hover;

import dev.sysdesign.chaos.ScenarioCatalog;
import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.cursor.CursorContext;
import dev.sysdesign.lang.cursor.CursorContext.Argument;
import dev.sysdesign.lang.cursor.CursorContext.ChaosName;
import dev.sysdesign.lang.cursor.CursorContext.MetricName;
import dev.sysdesign.lang.cursor.CursorContext.ObjectiveSubject;
import dev.sysdesign.lang.cursor.CursorContext.PropertyValue;
import dev.sysdesign.lang.cursor.CursorContext.StatementStart;
import dev.sysdesign.lang.cursor.CursorContext.TypeName;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.outline.TokenKind;
import dev.sysdesign.lang.statement.StatementSpec;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.lang.vocabulary.Docs;
import dev.sysdesign.lang.vocabulary.Shapes;
import dev.sysdesign.lang.vocabulary.Vocabulary;
import dev.sysdesign.server.state.TextState;
import java.util.Optional;

/** What the catalogs say of a word. */
final class CatalogHover implements HoverParticipant {
  @Override
  public Optional<String> section(TextState state, Cursor cursor, Scope scope) {
    return cursor.word().flatMap(word -> text(cursor.context(), word));
  }

  private static Optional<String> text(CursorContext context, Token word) {
    String name = word.name();
    if (context instanceof StatementStart start) {
      return word.is(TokenKind.KEYWORD)
          ? keyword(name)
          : Vocabulary.owner(start.owner())
              .flatMap(owner -> owner.parameter(name))
              .map(Docs::parameter);
    }
    if (context instanceof TypeName) {
      return keyword(name);
    }
    if (context instanceof ChaosName) {
      return ScenarioCatalog.find(name).map(scenario -> Docs.chaos(scenario.spec()));
    }
    if (context instanceof MetricName || context instanceof ObjectiveSubject) {
      return MetricCatalog.find(name).map(Docs::metric);
    }
    if (context instanceof PropertyValue value) {
      return value.parameter().flatMap(parameter -> value(parameter, word));
    }
    return context instanceof Argument argument ? argument(argument, word) : Optional.empty();
  }

  private static Optional<String> keyword(String word) {
    return ComponentCatalog.find(word)
        .map(type -> Docs.type(type.spec()))
        .or(() -> StatementSpec.find(word).map(Docs::statement));
  }

  private static Optional<String> argument(Argument argument, Token word) {
    return word.is(TokenKind.NAMED)
        ? argument.function().parameters().stream()
            .filter(p -> p.name().equals(word.name()))
            .findFirst()
            .map(Docs::parameter)
        : argument.next().flatMap(parameter -> value(parameter, word));
  }

  /** A word, a function, or for a number what it is the value of. */
  private static Optional<String> value(ParameterSpec parameter, Token word) {
    if (word.is(TokenKind.QUANTITY)) {
      return Optional.of(Docs.parameter(parameter));
    }
    Optional<FunctionSpec> function =
        Shapes.functions(parameter.shape()).stream()
            .filter(f -> f.name().equals(word.name()))
            .findFirst();
    return function
        .map(Docs::function)
        .or(
            () ->
                Shapes.words(parameter.shape()).stream()
                    .filter(option -> option.word().equals(word.name()))
                    .findFirst()
                    .map(Docs::option));
  }
}
