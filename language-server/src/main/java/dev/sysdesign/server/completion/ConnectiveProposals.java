package dev.sysdesign.server.completion;

import dev.sysdesign.lang.cursor.CursorContext.Connective;
import org.eclipse.lsp4j.CompletionItemKind;

/** Words that go on with a statement. */
final class ConnectiveProposals implements Proposals<Connective> {
  @Override
  public Class<Connective> type() {
    return Connective.class;
  }

  @Override
  public void propose(Connective context, Suggestions out) {
    context
        .words()
        .forEach(word -> out.start(word, CompletionItemKind.Keyword, "", "", word + " $0"));
  }
}
