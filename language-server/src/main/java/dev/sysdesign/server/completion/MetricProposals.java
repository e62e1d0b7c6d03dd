package dev.sysdesign.server.completion;

import dev.sysdesign.chaos.scenario.ComponentTypes;
import dev.sysdesign.engine.catalog.MetricCatalog;
import dev.sysdesign.engine.catalog.MetricSpec;
import dev.sysdesign.engine.catalog.MetricSpec.Subject;
import dev.sysdesign.lang.cursor.CursorContext.MetricName;
import dev.sysdesign.lang.outline.Token;
import dev.sysdesign.lang.symbol.SymbolKind;
import dev.sysdesign.lang.vocabulary.Docs;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;

/** The metrics that something has. */
final class MetricProposals implements Proposals<MetricName> {
  @Override
  public Class<MetricName> type() {
    return MetricName.class;
  }

  @Override
  public void propose(MetricName context, Suggestions out) {
    Set<Subject> subjects = subjects(context.subject(), out);
    for (MetricSpec metric : MetricCatalog.all()) {
      if (metric.subjects().stream().anyMatch(subjects::contains)) {
        out.word(metric.name(), CompletionItemKind.Field, metric.doc(), Docs.metric(metric));
      }
    }
  }

  private static Set<Subject> subjects(List<Token> tokens, Suggestions out) {
    if (tokens.stream().anyMatch(Token::isArrow)) {
      return EnumSet.of(Subject.EDGE);
    }
    String name = tokens.isEmpty() ? "" : tokens.get(0).name();
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    out.scope()
        .find(SymbolKind.COMPONENT, name)
        .ifPresent(
            d ->
                subjects.add(
                    d.type().equals(ComponentTypes.CLIENT) ? Subject.CLIENT : Subject.COMPONENT));
    out.scope().find(SymbolKind.REQUEST, name).ifPresent(d -> subjects.add(Subject.REQUEST));
    return subjects.isEmpty() ? EnumSet.allOf(Subject.class) : subjects;
  }
}
