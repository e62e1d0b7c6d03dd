package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.ParameterSpec;
import dev.sysdesign.lang.cursor.CursorContext.Argument;
import dev.sysdesign.lang.vocabulary.Docs;
import org.eclipse.lsp4j.CompletionItemKind;

/** An argument of a function: the value that comes next, or another one by name. */
final class ArgumentProposals implements Proposals<Argument> {
  @Override
  public Class<Argument> type() {
    return Argument.class;
  }

  @Override
  public void propose(Argument context, Suggestions out) {
    if (ValueProposals.propose(context.next(), out)) {
      return;
    }
    for (ParameterSpec parameter : context.function().parameters()) {
      if (!context.given().contains(parameter.name())) {
        out.start(
            parameter.name(),
            CompletionItemKind.Property,
            context.function().name(),
            Docs.parameter(parameter),
            Snippets.property(parameter));
      }
    }
    ValueProposals.params(out);
  }
}
