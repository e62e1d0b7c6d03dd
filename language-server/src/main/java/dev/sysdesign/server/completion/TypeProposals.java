package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.ComponentCatalog;
import dev.sysdesign.engine.catalog.ComponentSpec;
import dev.sysdesign.engine.catalog.ComponentType;
import dev.sysdesign.lang.cursor.CursorContext.TypeName;
import dev.sysdesign.lang.vocabulary.Docs;
import org.eclipse.lsp4j.CompletionItemKind;

/** A component type after {@code template} or {@code all}. */
final class TypeProposals implements Proposals<TypeName> {
  @Override
  public Class<TypeName> type() {
    return TypeName.class;
  }

  @Override
  public void propose(TypeName context, Suggestions out) {
    for (ComponentType type : ComponentCatalog.all()) {
      ComponentSpec spec = type.spec();
      out.word(spec.name(), CompletionItemKind.Class, spec.summary(), Docs.type(spec));
    }
    if (context.orCall()) {
      out.word("call", CompletionItemKind.Keyword, "Policies of edges.", "");
    }
  }
}
