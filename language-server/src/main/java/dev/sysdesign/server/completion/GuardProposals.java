package dev.sysdesign.server.completion;

import dev.sysdesign.engine.model.Dimension;
import dev.sysdesign.engine.model.RequestClass;
import dev.sysdesign.lang.cursor.CursorContext.GuardTerm;
import dev.sysdesign.lang.symbol.SymbolKind;
import java.util.List;
import org.eclipse.lsp4j.CompletionItemKind;

/** Which requests may pass an edge. */
final class GuardProposals implements Proposals<GuardTerm> {
  @Override
  public Class<GuardTerm> type() {
    return GuardTerm.class;
  }

  @Override
  public void propose(GuardTerm context, Suggestions out) {
    if (Units.propose(List.of(Dimension.SHARE), out)) {
      return;
    }
    out.names(SymbolKind.REQUEST, CompletionItemKind.Reference, any -> true);
    for (RequestClass.Kind kind : RequestClass.Kind.values()) {
      out.word(kind.word(), CompletionItemKind.EnumMember, "all requests of this kind", "");
    }
  }
}
