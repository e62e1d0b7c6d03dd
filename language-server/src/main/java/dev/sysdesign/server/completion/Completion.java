package dev.sysdesign.server.completion;

import dev.sysdesign.lang.cursor.Cursor;
import dev.sysdesign.lang.cursor.CursorContext;
import dev.sysdesign.lang.symbol.Scope;
import dev.sysdesign.server.document.Lines;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;

/** Proposes what may stand at the cursor. */
public final class Completion {
  private static final List<Proposals<?>> PROPOSALS =
      List.of(
          new StatementProposals(),
          new ConnectiveProposals(),
          new ValueProposals(),
          new ArgumentProposals(),
          new EdgeTargetProposals(),
          new GuardProposals(),
          new TemplateProposals(),
          new TypeProposals(),
          new PlaceProposals(),
          new SubjectProposals(),
          new MetricProposals(),
          new ComparisonProposals(),
          new LimitProposals(),
          new ChaosProposals(),
          new ChaosTargetProposals(),
          new TimeProposals());

  private final boolean snippets;

  /**
   * @param snippets whether the client can insert texts with places to fill in
   */
  public Completion(boolean snippets) {
    this.snippets = snippets;
  }

  /** The proposals, best first; none where nothing is known. */
  public List<CompletionItem> handle(Lines lines, Cursor cursor, Scope scope) {
    Suggestions suggestions = new Suggestions(lines, cursor, scope, snippets);
    for (Proposals<?> proposals : PROPOSALS) {
      propose(proposals, cursor.context(), suggestions);
    }
    return suggestions.items();
  }

  private static <C extends CursorContext> void propose(
      Proposals<C> proposals, CursorContext context, Suggestions suggestions) {
    if (proposals.type().isInstance(context)) {
      proposals.propose(proposals.type().cast(context), suggestions);
    }
  }
}
