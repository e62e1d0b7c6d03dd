package dev.sysdesign.server.completion;

import dev.sysdesign.lang.cursor.CursorContext.TemplateName;
import dev.sysdesign.lang.symbol.SymbolKind;
import org.eclipse.lsp4j.CompletionItemKind;

/** The templates of a component type, or of edges. */
final class TemplateProposals implements Proposals<TemplateName> {
  @Override
  public Class<TemplateName> type() {
    return TemplateName.class;
  }

  @Override
  public void propose(TemplateName context, Suggestions out) {
    out.names(
        SymbolKind.TEMPLATE,
        CompletionItemKind.Reference,
        template -> template.type().equals(context.type()));
  }
}
