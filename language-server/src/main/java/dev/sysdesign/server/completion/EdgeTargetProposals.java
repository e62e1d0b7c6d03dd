package dev.sysdesign.server.completion;

import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.lang.cursor.CursorContext.EdgeTarget;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.statement.StatementKind;
import dev.sysdesign.lang.symbol.SymbolKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItemKind;

/** What an edge may lead to: every component that is called at all and is not named yet. */
final class EdgeTargetProposals implements Proposals<EdgeTarget> {
  @Override
  public Class<EdgeTarget> type() {
    return EdgeTarget.class;
  }

  @Override
  public void propose(EdgeTarget context, Suggestions out) {
    int here = out.cursor().start();
    Set<String> named =
        context.edge().kind() == StatementKind.EDGE
            ? context.edge().header().stream()
                .filter(t -> t.offset() != here)
                .map(Token::name)
                .collect(Collectors.toSet())
            : Set.of();
    out.names(
        SymbolKind.COMPONENT,
        CompletionItemKind.Reference,
        d -> !d.type().equals(ComponentTypes.CLIENT) && !named.contains(d.name()));
  }
}
