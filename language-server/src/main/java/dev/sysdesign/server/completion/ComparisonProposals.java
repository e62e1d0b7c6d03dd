package dev.sysdesign.server.completion;

import dev.sysdesign.engine.model.Comparator;
import dev.sysdesign.lang.cursor.CursorContext.Comparison;
import org.eclipse.lsp4j.CompletionItemKind;

/** How a metric is compared with its limit. */
final class ComparisonProposals implements Proposals<Comparison> {
  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public void propose(Comparison context, Suggestions out) {
    for (Comparator comparator : Comparator.values()) {
      out.start(
          comparator.symbol(), CompletionItemKind.Operator, "", "", comparator.symbol() + " $0");
    }
  }
}
