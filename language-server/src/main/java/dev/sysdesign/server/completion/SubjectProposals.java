package dev.sysdesign.server.completion;

import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.lang.cursor.CursorContext.ObjectiveSubject;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.lang.vocabulary.Docs;
import org.eclipse.lsp4j.CompletionItemKind;

/** Where an objective starts: what has metrics, and the metrics of the whole system. */
final class SubjectProposals implements Proposals<ObjectiveSubject> {
  @Override
  public Class<ObjectiveSubject> type() {
    return ObjectiveSubject.class;
  }

  @Override
  public void propose(ObjectiveSubject context, Suggestions out) {
    out.scope()
        .declarations(SymbolKind.COMPONENT)
        .forEach(d -> subject(d.name(), d.type(), d.statement().title(), out));
    out.scope()
        .declarations(SymbolKind.REQUEST)
        .forEach(d -> subject(d.name(), "request", d.statement().title(), out));
    for (MetricSpec metric : MetricCatalog.all()) {
      if (metric.subjects().contains(MetricSpec.Subject.SYSTEM)) {
        out.word(
            metric.name(), CompletionItemKind.Field, "of the whole system", Docs.metric(metric));
      }
    }
  }

  private static void subject(String name, String detail, String title, Suggestions out) {
    out.start(name, CompletionItemKind.Reference, detail, title, name + ".$0");
  }
}
