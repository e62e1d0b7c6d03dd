package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.FunctionSpec;
import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.engine.catalog.Shape;
import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.lang.cursor.CursorContext.PropertyValue;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.lang.vocabulary.Defaults;
import dev.sysdesign.lang.vocabulary.Docs;
import dev.sysdesign.lang.vocabulary.Shapes;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;

/** The value of a property: its words, functions, names, components, units, and params. */
final class ValueProposals implements Proposals<PropertyValue> {
  @Override
  public Class<PropertyValue> type() {
    return PropertyValue.class;
  }

  @Override
  public void propose(PropertyValue context, Suggestions out) {
    if (!propose(context.parameter(), out)) {
      params(out);
    }
  }

  /** Proposes values of a parameter; whether a number is being typed, after which no word fits. */
  static boolean propose(Optional<ParameterSpec> parameter, Suggestions out) {
    List<Dimension> dimensions =
        parameter.map(p -> Shapes.dimensions(p.shape())).orElse(List.of(Dimension.values()));
    if (Units.propose(dimensions, out)) {
      return true;
    }
    parameter.ifPresent(p -> words(p, out));
    return false;
  }

  /** A param may stand for any value. */
  static void params(Suggestions out) {
    out.names(SymbolKind.PARAM, CompletionItemKind.Variable, any -> true);
  }

  private static void words(ParameterSpec parameter, Suggestions out) {
    for (Shape.Option option : Shapes.words(parameter.shape())) {
      out.word(option.word(), CompletionItemKind.EnumMember, parameter.name(), Docs.option(option));
    }
    parameter
        .defaultValue()
        .flatMap(Defaults::text)
        .ifPresent(v -> out.word(v, CompletionItemKind.Value, "default", ""));
    for (FunctionSpec function : Shapes.functions(parameter.shape())) {
      out.snippet(
          function.name(),
          CompletionItemKind.Function,
          function.signature(),
          Docs.function(function),
          Snippets.call(function));
    }
    for (String name : Shapes.names(parameter.shape())) {
      out.word(name, CompletionItemKind.Constant, parameter.name(), "");
    }
    Shapes.referenced(parameter.shape())
        .ifPresent(
            types ->
                out.names(
                    SymbolKind.COMPONENT,
                    CompletionItemKind.Reference,
                    d -> types.isEmpty() || types.contains(d.type())));
  }
}
